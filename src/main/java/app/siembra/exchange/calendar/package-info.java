/// Calendars in iCalendar and vCalendar. Dates go out by [DatesWriter].
@NullMarked
package app.siembra.exchange.calendar;

import org.jspecify.annotations.NullMarked;
