package app.siembra.phrase;

import java.time.LocalDate;

/// Something the line says that I will do.
///
/// @param due the day
/// @param text as typed, or empty: get in touch
public record SaidFollowUp(LocalDate due, String text) {}
