package app.siembra.service;

import app.siembra.model.ChangeLabel;
import java.time.Instant;

/// A line of the history: everything one command changed.
///
/// @param sequence its number, rising with time
/// @param at when
/// @param label what it is called
/// @param undone whether it was taken back since
public record HistoryLine(long sequence, Instant at, ChangeLabel label, boolean undone) {}
