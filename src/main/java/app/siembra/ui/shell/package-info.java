/// The window around the screens: the rail, search, undo, the keys, notices and history. It is
/// handed the screens and knows none of them. Enter at [Shell].
@NullMarked
package app.siembra.ui.shell;

import org.jspecify.annotations.NullMarked;
