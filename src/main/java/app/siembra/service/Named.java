package app.siembra.service;

import app.siembra.model.Attachment;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;

/// A person by name, for a row that mentions them.
///
/// @param id who
/// @param name the name to show; empty for somebody who is not in the book any more
/// @param initials the letters that stand for the name
/// @param photo which picture stands in their place, as [PersonLine#photo]
public record Named(PersonId id, String name, String initials, String photo) {
  /// Somebody without a picture.
  public Named(PersonId id, String name, String initials) {
    this(id, name, initials, "");
  }

  public static Named of(PersonLine line) {
    return new Named(line.id(), line.name(), line.initials(), line.photo());
  }

  public static Named of(Person person) {
    return new Named(
        person.id(),
        person.displayName(),
        person.initials(),
        person.card().photo().map(Attachment::hash).orElse(""));
  }

  /// Somebody who is not in the book any more.
  static Named gone(PersonId id) {
    return new Named(id, "", "");
  }
}
