package app.siembra.rules;

import app.siembra.model.Card;
import app.siembra.model.ContactPoint;
import app.siembra.model.Fold;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.Position;
import app.siembra.model.SpecialDate;
import app.siembra.rules.Suspicion.Shared;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is compared of one person to find them twice (rule 10).
///
/// @param folded the folded name, empty for a person without one
/// @param emails normalised
/// @param phones in E.164 only
/// @param shared what makes two people with similar names suspects where both have it
public record Candidate(
    PersonId id, String folded, List<String> emails, List<String> phones, List<Shared> shared) {
  /// What is compared of this person.
  public static Candidate of(Person person) {
    Card card = person.card();
    return new Candidate(
        person.id(),
        Fold.of(person.name().display()),
        card.points(ContactPoint.Email.class).stream().map(ContactPoint.Email::normalised).toList(),
        card.points(ContactPoint.Phone.class).stream()
            .map(ContactPoint.Phone::e164)
            .filter(Objects::nonNull)
            .toList(),
        sharedBy(card));
  }

  /// The words of the name.
  Stream<String> nameWords() {
    return folded.isEmpty() ? Stream.empty() : Arrays.stream(folded.split(" "));
  }

  /// The words of the name in an order that is the same for all; empty without a name.
  Optional<String> words() {
    return folded.isEmpty()
        ? Optional.empty()
        : Optional.of(nameWords().sorted().collect(Collectors.joining(" ")));
  }

  private static List<Shared> sharedBy(Card card) {
    Stream<Shared> organisations =
        card.positions().stream()
            .map(Position::organisation)
            .map(name -> new Shared(Shared.What.ORGANISATION, Fold.of(name)));
    Stream<Shared> cities =
        card.points(ContactPoint.Postal.class).stream()
            .map(point -> new Shared(Shared.What.CITY, Fold.of(point.address().city())));
    Stream<Shared> birthdays =
        card.dates().stream()
            .filter(date -> date.kind() == SpecialDate.Kind.BIRTHDAY)
            .map(SpecialDate::date)
            .filter(Objects::nonNull)
            .filter(date -> date.toMonthDay().isPresent())
            .map(date -> new Shared(Shared.What.BIRTHDAY, date.toString()));
    return Stream.of(organisations, cities, birthdays)
        .flatMap(shared -> shared)
        .filter(shared -> !shared.text().isEmpty())
        .distinct()
        .toList();
  }
}
