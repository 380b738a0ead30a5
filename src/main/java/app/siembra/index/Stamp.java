package app.siembra.index;

import java.time.Instant;

/// Up to where an index tells of the network: two networks of which the same change was made at the
/// same instant have the same past.
///
/// @param sequence the number of the newest change; 0 before the first
/// @param at when it was made
public record Stamp(long sequence, Instant at) {}
