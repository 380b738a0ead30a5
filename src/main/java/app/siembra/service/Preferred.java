package app.siembra.service;

import app.siembra.model.Card;
import app.siembra.model.Person;
import app.siembra.model.SpecialDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// A person with single values of another.
final class Preferred {
  private Preferred() {}

  /// The person, with these values of the other where the other has them.
  static Person with(Person person, Person other, Collection<SingleValue> ofOther) {
    Person changed = person;
    for (SingleValue value : ofOther) {
      changed = with(changed, other, value);
    }
    return changed;
  }

  private static Person with(Person person, Person other, SingleValue value) {
    Card card = person.card();
    Card others = other.card();
    return switch (value) {
      case NAME -> person.withName(other.name());
      case WORK -> person.withCard(card.withPositions(others.positions()));
      case PHOTO -> person.withCard(card.withPhotosOf(others));
      case BIRTHDAY -> person.withCard(card.withDates(dates(card, others)));
      case MET -> person.withOrigin(person.origin().withMet(other.origin().met()));
      case PRONOUNS ->
          person.withOtherNames(person.otherNames().withPronouns(other.otherNames().pronouns()));
      case MAIDEN ->
          person.withOtherNames(person.otherNames().withMaiden(other.otherNames().maiden()));
      case PHONETIC -> person.withOtherNames(person.otherNames().withPhonetic(other.otherNames()));
      case CADENCE -> person.withKeeping(person.keeping().withCadence(other.keeping().cadence()));
    };
  }

  private static List<SpecialDate> dates(Card card, Card others) {
    return Stream.concat(
            others.dates().stream().filter(Preferred::isBirthday),
            card.dates().stream().filter(date -> !isBirthday(date)))
        .toList();
  }

  private static boolean isBirthday(SpecialDate date) {
    return date.kind() == SpecialDate.Kind.BIRTHDAY;
  }
}
