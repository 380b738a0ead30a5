package app.siembra.rules;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import java.time.LocalDate;
import java.util.Optional;

/// A person with how things stand with them.
///
/// @param line who
/// @param standing how things stand on the day it was asked for
public record Listed(PersonLine line, Standing standing) {
  /// The identity of the person.
  public PersonId id() {
    return line.id();
  }

  /// Whether this is somebody from before (rule 4).
  public boolean longAgo() {
    return standing.longAgo(line.keeping());
  }

  /// The day of the last talk, as far as one is known, be it about; empty where none is.
  public Optional<LocalDate> talkedOn() {
    Since since = standing.since();
    if (since == null) {
      return Optional.empty();
    }
    return switch (since.what()) {
      case CONTACT, APPROXIMATE -> Optional.of(since.day());
      case MET, SORTED -> Optional.empty();
    };
  }
}
