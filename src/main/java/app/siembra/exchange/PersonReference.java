package app.siembra.exchange;

import app.siembra.model.Person;
import app.siembra.model.PersonId;
import org.jspecify.annotations.Nullable;

/// How a file names a person who stands elsewhere, in the same file or nowhere at all. Whoever
/// resolves it takes the first that is known: `uid`, then `id`, then the folded name where it is
/// one person's alone.
///
/// @param id their identity in the book that wrote the file, or null
/// @param uid the name other programs have for them, or empty
/// @param name their name, or empty
public record PersonReference(@Nullable PersonId id, String uid, String name) {
  public PersonReference {
    uid = uid.strip();
    name = name.strip();
  }

  /// The reference to a person of this book.
  public static PersonReference to(Person person) {
    return new PersonReference(person.id(), person.origin().uid(), person.displayName());
  }

  /// The reference by a name alone.
  public static PersonReference named(String name) {
    return new PersonReference(null, "", name);
  }

  /// The reference by the name that other programs have.
  public static PersonReference withUid(String uid) {
    return new PersonReference(null, uid, "");
  }

  /// Whether it says nothing.
  public boolean isEmpty() {
    return id == null && uid.isEmpty() && name.isEmpty();
  }
}
