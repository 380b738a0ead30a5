package app.siembra.model;

import org.jspecify.annotations.Nullable;

/// That somebody has died: in memory, never flagged, ranked or suggested.
///
/// @param on when, null where not known
public record Death(@Nullable PartialDate on) {}
