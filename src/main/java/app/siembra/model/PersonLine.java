package app.siembra.model;

import java.util.List;

/// One person as lists, search and rankings need them: read for everybody at once and kept in
/// memory.
///
/// @param id identity
/// @param called their name
/// @param profile what a list shows and search looks through
/// @param keeping how to keep in touch
/// @param origin added, met
/// @param figures what the rules need of the history
public record PersonLine(
    PersonId id, Called called, Profile profile, Keeping keeping, Origin origin, Figures figures) {

  /// How a list calls a person.
  ///
  /// @param name the name to show; never empty but for a person of whom nothing is known
  /// @param folded the folded name to order and compare by
  /// @param initials the letters that stand for the name
  /// @param gender which words are said of them
  public record Called(String name, String folded, String initials, Gender gender) {
    /// The name to show of this person.
    public static Called of(Person person) {
      String name = person.displayName();
      return new Called(
          name, Fold.of(name), person.initials(), Gender.of(person.card().pronouns()));
    }
  }

  /// The name to show; never empty but for a person of whom nothing is known.
  public String name() {
    return called.name();
  }

  /// The folded name to order and compare by.
  public String folded() {
    return called.folded();
  }

  /// The letters that stand for the name.
  public String initials() {
    return called.initials();
  }

  /// What a list shows of a person, and search looks through.
  ///
  /// @param otherNames nicknames and the like
  /// @param position the present one, with empty texts where none is known
  /// @param city of the first address, or empty
  /// @param emails as typed
  /// @param phones E.164 where it parses, else as typed
  /// @param tags free labels
  /// @param topics names of what they know, are interested in and look for
  public record Profile(
      List<String> otherNames,
      Position position,
      String city,
      List<String> emails,
      List<String> phones,
      List<String> tags,
      List<String> topics) {}
}
