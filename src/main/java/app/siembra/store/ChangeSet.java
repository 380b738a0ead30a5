package app.siembra.store;

import app.siembra.model.ChangeLabel;
import java.time.Instant;

/// One line of the history: everything that one command changed.
///
/// @param sequence its number, rising with time
/// @param at when
/// @param label what it is called
/// @param kind whether it did something new, took back or did again
/// @param undone whether it was taken back since
public record ChangeSet(
    long sequence, Instant at, ChangeLabel label, ChangeKind kind, boolean undone) {}
