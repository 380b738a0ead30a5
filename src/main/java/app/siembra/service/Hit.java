package app.siembra.service;

import app.siembra.model.Excerpt;
import app.siembra.model.Keys;
import app.siembra.model.PersonId;
import java.util.List;

/// Something that a search found.
///
/// @param kind what it is
/// @param id of the person, interaction or help entry
/// @param name of the person, or of the people, joined by commas
/// @param people who is meant or took part, in stored order
/// @param text what was found: the note, the words of the help; of a person what they do
/// @param excerpt where in what was written it stands; of a person nothing is marked
public record Hit(
    Kind kind, long id, String name, List<PersonId> people, String text, Excerpt excerpt) {
  public Hit {
    people = List.copyOf(people);
  }

  /// What can be found.
  public enum Kind {
    PERSON,
    INTERACTION,
    HELP,
    NOTE;

    /// The word in files and on the command line.
    public String key() {
      return Keys.of(this);
    }
  }
}
