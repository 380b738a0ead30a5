package app.siembra.service;

import app.siembra.model.PersonId;
import java.util.Optional;

/// Somebody whom something that is logged concerns.
public sealed interface Whom {
  /// The name to show.
  String name();

  /// Who of the book it is; nobody yet where somebody new is to be made.
  Optional<PersonId> id();

  /// Somebody of the book.
  record Known(PersonId person, String name) implements Whom {
    @Override
    public Optional<PersonId> id() {
      return Optional.of(person);
    }
  }

  /// Somebody new, who is made together with what is logged.
  record New(String name) implements Whom {
    @Override
    public Optional<PersonId> id() {
      return Optional.empty();
    }
  }
}
