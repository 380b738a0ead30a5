package app.siembra.store;

import java.time.LocalDate;

/// All words of a talk, a note or help.
///
/// @param id of the fact
/// @param on the day it tells of
/// @param text its fields, a line each
public record WrittenText(long id, LocalDate on, String text) {}
