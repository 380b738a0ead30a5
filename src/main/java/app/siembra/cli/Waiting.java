package app.siembra.cli;

import app.siembra.model.Reminder;
import app.siembra.service.Named;
import java.time.LocalDate;
import java.util.List;

/// Something that waits today.
///
/// @param kind why
/// @param id of the follow-up or help entry, by which `done` ticks it off; else of the person or introduction
/// @param due since when, or on which day
/// @param people whom it concerns
/// @param reason in words
record Waiting(Reminder.Kind kind, long id, LocalDate due, List<Named> people, String reason) {}
