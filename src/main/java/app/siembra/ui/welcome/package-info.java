/// The three steps of the first run: bring people, say whom one does not want to lose, say what one
/// knows. Each can be left out. Enter at [WelcomeView].
@NullMarked
package app.siembra.ui.welcome;

import org.jspecify.annotations.NullMarked;
