package app.siembra.service;

import app.siembra.model.PersonId;

/// Whose a name is that a file brought and nobody in the book is known by.
public sealed interface Whose {
  /// Somebody of the book.
  record Of(PersonId person) implements Whose {}

  /// Somebody new, called so.
  record New(String name) implements Whose {}

  /// Nobody who matters: what happened with them alone is left out.
  record Nobody() implements Whose {}
}
