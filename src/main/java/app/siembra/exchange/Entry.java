package app.siembra.exchange;

import app.siembra.model.Problem;
import java.util.List;

/// One thing that a reader found in a file, with the line where it starts (from 1).
public sealed interface Entry {
  /// The line of the file where it starts.
  long line();

  /// A person.
  record Found(long line, PersonDraft person) implements Entry {}

  /// A circle whose members the file names apart from them (`KIND:group`); they may stand before or
  /// after it.
  record Group(long line, String name, List<PersonReference> members) implements Entry {
    public Group {
      members = List.copyOf(members);
    }
  }

  /// Something that could not be read and was left out: a whole person, or one property of a person
  /// who comes as another entry.
  ///
  /// @param reason why
  record Skipped(long line, Problem reason) implements Entry {}
}
