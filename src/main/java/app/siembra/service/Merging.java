package app.siembra.service;

import app.siembra.model.Person;

/// Makes one person of two.
@SuppressWarnings("DoNotCallSuggester")
final class Merging {
  private Merging() {}

  static Person merged(Person kept, Person other) {
    throw new UnsupportedOperationException();
  }
}
