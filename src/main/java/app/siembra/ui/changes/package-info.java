/// What was done, each change to be taken back by itself; and what was removed, to be put back or
/// erased for good. Enter at [ChangesView].
@NullMarked
package app.siembra.ui.changes;

import org.jspecify.annotations.NullMarked;
