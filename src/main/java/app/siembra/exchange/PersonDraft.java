package app.siembra.exchange;

import app.siembra.model.Card;
import app.siembra.model.CircleId;
import app.siembra.model.Keeping;
import app.siembra.model.Knowing;
import app.siembra.model.OtherNames;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonName;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person as a file knows them: everything of [Person], with words and references in place of the
/// identities that only the store gives. Readers yield it, writers take it.
///
/// @param name in full
/// @param otherNames nicknames and the like
/// @param card what an address book says
/// @param keeping how to keep in touch; without circles, which stand in `ties`
/// @param knowing what they know, like and need
/// @param origin where they come from, as far as the file says it
/// @param ties circles, connections and who brought them together, by name
public record PersonDraft(
    PersonName name,
    OtherNames otherNames,
    Card card,
    Keeping keeping,
    Knowing knowing,
    DraftOrigin origin,
    Ties ties) {
  public PersonDraft {
    keeping = keeping.withCircles(List.of());
  }

  /// A person of this book for a file, with the words for what the record only refers to.
  public static PersonDraft of(Person person, Ties ties) {
    return new PersonDraft(
        person.name(),
        person.otherNames(),
        person.card(),
        person.keeping(),
        person.knowing(),
        DraftOrigin.of(person),
        ties);
  }

  /// A person of whom nothing but the name and the card is known.
  public static PersonDraft of(PersonName name, Card card) {
    return new PersonDraft(
        name,
        OtherNames.NONE,
        card,
        Keeping.UNDECIDED,
        Knowing.NOTHING,
        DraftOrigin.UNKNOWN,
        Ties.NONE);
  }

  /// The same with this name.
  public PersonDraft withName(PersonName changed) {
    return new PersonDraft(changed, otherNames, card, keeping, knowing, origin, ties);
  }

  /// The same with this card.
  public PersonDraft withCard(Card changed) {
    return new PersonDraft(name, otherNames, changed, keeping, knowing, origin, ties);
  }

  /// The same with these ties.
  public PersonDraft withTies(Ties changed) {
    return new PersonDraft(name, otherNames, card, keeping, knowing, origin, changed);
  }

  /// The person of this book, with everything resolved.
  ///
  /// @param id identity in this book
  /// @param today added on this day where the file says no other
  /// @param circles the circles named in `ties`
  /// @param metThrough the person referred to in `ties`, or null
  public Person resolved(
      PersonId id, LocalDate today, List<CircleId> circles, @Nullable PersonId metThrough) {
    return new Person(
        id,
        name,
        otherNames,
        card,
        keeping.withCircles(circles),
        knowing,
        origin.resolved(today, metThrough));
  }

  /// The name to show, as [Person#displayName].
  public String displayName() {
    return resolved(new PersonId(1), LocalDate.EPOCH, List.of(), null).displayName();
  }
}
