package app.siembra.service;

import app.siembra.model.ChangeLabel;
import app.siembra.model.PersonId;
import java.util.Set;

/// Something has changed, and is on the disk.
///
/// @param sequence the number of its change set, rising with time
/// @param label what it is called
/// @param kind whether it did something new, took that back, or did it again
/// @param people everybody of whom something has changed, those included who are gone now; empty
///   where only a circle, a setting or the like has
public record Update(
    long sequence, ChangeLabel label, HistoryLine.Kind kind, Set<PersonId> people) {
  public Update {
    people = Set.copyOf(people);
  }
}
