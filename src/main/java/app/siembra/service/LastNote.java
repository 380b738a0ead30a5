package app.siembra.service;

import java.time.LocalDate;

/// What was last written down about a person.
///
/// @param on when
/// @param text the note, else the title; never empty
public record LastNote(LocalDate on, String text) {}
