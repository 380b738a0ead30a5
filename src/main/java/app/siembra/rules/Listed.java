package app.siembra.rules;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;

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
}
