/// What happened with everybody, newest first. Enter at [TimelineView].
@NullMarked
package app.siembra.ui.timeline;

import org.jspecify.annotations.NullMarked;
