package app.siembra.exchange.calendar;

import java.time.LocalDate;

/// A date that comes round each year, as a calendar has it.
///
/// @param uid its name for ever, so that a later file replaces it
/// @param next the day on which it comes round next
/// @param leap whether it is 29 February: the last day of that month in every year
/// @param summary what it says
/// @param description what else, or empty
/// @param daysAhead how many days before it the calendar is to say so
public record Yearly(
    String uid, LocalDate next, boolean leap, String summary, String description, int daysAhead) {}
