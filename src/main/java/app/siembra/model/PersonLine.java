package app.siembra.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One person as lists, search and rankings need them: read for everybody at once and kept in
/// memory.
///
/// @param id identity
/// @param called their name
/// @param profile what a list shows
/// @param keeping how to keep in touch
/// @param origin added, met
/// @param figures what the rules need of the history
/// @param details what a list can be narrowed and ordered by besides, and what search looks through
public record PersonLine(
    PersonId id,
    Called called,
    Profile profile,
    Keeping keeping,
    Origin origin,
    Figures figures,
    Details details) {
  /// The order of people everywhere: folded name, then id.
  public static final Comparator<PersonLine> BY_NAME =
      Comparator.comparing(PersonLine::folded).thenComparing(PersonLine::id);

  /// Somebody of whom no details are known.
  public PersonLine(
      PersonId id,
      Called called,
      Profile profile,
      Keeping keeping,
      Origin origin,
      Figures figures) {
    this(id, called, profile, keeping, origin, figures, Details.NONE);
  }

  /// The same with these figures.
  public PersonLine withFigures(Figures changed) {
    return new PersonLine(id, called, profile, keeping, origin, changed, details);
  }

  /// How a list calls a person.
  ///
  /// @param name the name to show; never empty but for a person of whom nothing is known
  /// @param folded the folded name to order and compare by
  /// @param initials the letters that stand for the name
  /// @param photo which picture stands in their place, as [Attachment#hash]; empty where there is
  ///   none
  /// @param gender which words are said of them
  public record Called(String name, String folded, String initials, String photo, Gender gender) {
    /// The name to show of this person.
    public static Called of(Person person) {
      String name = person.displayName();
      return new Called(
          name,
          Fold.of(name),
          person.initials(),
          person.card().photo().map(Attachment::hash).orElse(""),
          Gender.of(person.otherNames().pronouns()));
    }
  }

  /// What search looks through.
  public Searched searched() {
    return details.searched();
  }

  /// What they know, like, need and were told.
  public Knowing knowing() {
    return details.knowing();
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

  /// Which picture stands in place of the letters, as [Attachment#hash]; empty where there is none.
  public String photo() {
    return called.photo();
  }

  /// What a list shows of a person.
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

  /// What a list can be narrowed and ordered by besides, and what search looks through.
  ///
  /// @param birthday as far as it is known, or null
  /// @param knowing what they know, like, look for or looked for, and were told
  /// @param searched what search looks through
  public record Details(@Nullable PartialDate birthday, Knowing knowing, Searched searched) {
    /// Nothing known.
    public static final Details NONE = new Details(null, Knowing.NOTHING, new Searched(""));
  }
}
