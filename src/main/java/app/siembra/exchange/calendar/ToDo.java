package app.siembra.exchange.calendar;

import java.time.LocalDate;

/// Something to do, as a calendar has it.
///
/// @param uid its name for ever, so that a later file replaces it
/// @param due the day, on which the calendar is to say so
/// @param summary what it says
public record ToDo(String uid, LocalDate due, String summary) {}
