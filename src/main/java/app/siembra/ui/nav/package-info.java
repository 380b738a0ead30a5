/// All that the screens know of each other: where one can go, and whom to ask for it. Enter at
/// [Destination].
@NullMarked
package app.siembra.ui.nav;

import org.jspecify.annotations.NullMarked;
