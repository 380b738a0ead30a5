package app.siembra.model;

import java.time.LocalDate;

/// That a person has been told about one of my topics.
///
/// @param topic which
/// @param on when
public record Told(Topic topic, LocalDate on) {}
