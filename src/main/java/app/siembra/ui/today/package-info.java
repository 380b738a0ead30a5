/// The first screen: what now? Who has gone quiet and why, what the user said they would do, the dates
/// that are coming, people helped, the last weeks. Enter at [TodayView].
@NullMarked
package app.siembra.ui.today;

import org.jspecify.annotations.NullMarked;
