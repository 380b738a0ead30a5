package app.siembra.service;

import app.siembra.model.PersonId;
import app.siembra.rules.Awareness;
import app.siembra.rules.Listed;

/// Somebody who does not know yet what the user can do.
///
/// @param unaware who, and why it may matter to them
/// @param listed how things stand with them
public record UnawareRow(Awareness.Unaware unaware, Listed listed) {
  /// The identity of the person.
  public PersonId id() {
    return unaware.line().id();
  }
}
