package app.siembra.service;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Help;
import app.siembra.model.Interaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What one command removed.
///
/// @param change the number of the change, by which it is put back or erased
/// @param label what the change is called
/// @param at when it was removed
/// @param until the day from which on it is not in the trash any more
/// @param people who was removed
/// @param interactions the talks and notes that went: by themselves, or with the last of their people
/// @param help the entries of help that went, likewise
public record Removed(
    long change,
    ChangeLabel label,
    Instant at,
    LocalDate until,
    List<Named> people,
    List<Interaction> interactions,
    List<Help> help) {}
