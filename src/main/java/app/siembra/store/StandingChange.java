package app.siembra.store;

/// A change set that is not taken back.
///
/// @param changeSet what it did
/// @param later how many [Database#undo] would take back before it comes to this one
public record StandingChange(ChangeSet changeSet, long later) {}
