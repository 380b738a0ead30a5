/// Calendars in iCalendar and vCalendar. Start at [CalendarFile].
@NullMarked
package app.siembra.exchange.calendar;

import org.jspecify.annotations.NullMarked;
