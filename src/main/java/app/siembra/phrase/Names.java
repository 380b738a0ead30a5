package app.siembra.phrase;

import app.siembra.model.PersonId;
import java.util.List;
import java.util.Optional;

/// The names of the book, as the grammar asks for them while it reads a line.
public interface Names {

  /// Everybody one of whose names, full or nick, has this word, in a stable order.
  ///
  /// @param word folded, without blanks: never empty
  List<Named> having(String word);

  /// The circle of that name: the user's own, or the word of a delivered one in either language.
  ///
  /// @param name folded: never empty
  Optional<Circle> circle(String name);

  /// How one person can be called.
  ///
  /// @param id identity
  /// @param name the full name, as shown
  /// @param nicknames other names to call them by
  record Named(PersonId id, String name, List<String> nicknames) {
    public Named {
      nicknames = List.copyOf(nicknames);
    }
  }

  /// A circle with its people.
  ///
  /// @param name as shown
  /// @param people everybody in it, perhaps nobody
  record Circle(String name, List<Named> people) {
    public Circle {
      people = List.copyOf(people);
    }
  }
}
