/// What was done, in words, and taking it back: for the screens that show it.
@NullMarked
package app.siembra.ui.past;

import org.jspecify.annotations.NullMarked;
