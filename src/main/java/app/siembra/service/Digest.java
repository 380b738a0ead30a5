package app.siembra.service;

import app.siembra.model.PersonId;
import java.util.List;
import java.util.Optional;

/// What the user is to be told at once, in one notice: never empty.
///
/// @param due in the order of Today
/// @param names whether the notice may name people
public record Digest(List<Due> due, boolean names) {
  public Digest {
    due = List.copyOf(due);
  }

  /// Whom it is about, where it is one reminder of somebody; empty where it is several.
  public Optional<PersonId> person() {
    return due.size() == 1
        ? due.getFirst().people().stream().findFirst().map(Named::id)
        : Optional.empty();
  }
}
