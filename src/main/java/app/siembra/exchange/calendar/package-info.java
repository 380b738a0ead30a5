/// Calendars in iCalendar and vCalendar: in by [CalendarFile], dates out by [DatesWriter].
@NullMarked
package app.siembra.exchange.calendar;

import org.jspecify.annotations.NullMarked;
