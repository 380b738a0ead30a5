package app.siembra.store;

/// Rows that a change set touched, as one later than some other.
///
/// @param changeSet which touched them
/// @param table their table
/// @param rows what they were before
/// @param standing whether it still makes a difference: not where it was taken back, or took back one
///   of those later ones
record LaterRows(long changeSet, FactTable table, ChangedRows rows, boolean standing) {}
