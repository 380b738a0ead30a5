package app.siembra.store;

import app.siembra.model.ChangeLabel;
import app.siembra.model.PersonId;
import java.util.Map;
import java.util.Set;

/// What has changed, once it is on the disk.
///
/// @param sequence the number of its change set
/// @param label what the change is called
/// @param kind whether it did something new, took back or did again
/// @param people everybody of whom a fact, or what follows from it, has changed; also those who are
///   gone now
/// @param facts the ids of what was added, changed or removed, by kind; a kind without changes is
///   left out. Those of topics and settings tell nobody anything
public record Change(
    long sequence,
    ChangeLabel label,
    ChangeKind kind,
    Set<PersonId> people,
    Map<FactKind, Ids> facts) {}
