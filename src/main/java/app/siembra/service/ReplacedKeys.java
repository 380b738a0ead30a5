package app.siembra.service;

import app.siembra.model.Address;
import app.siembra.model.Card;
import app.siembra.model.ContactPoint;
import app.siembra.model.Label;
import app.siembra.model.Person;
import app.siembra.model.PersonName;
import app.siembra.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The keys of which a person has one text: setting replaces it, an empty text takes it away.
final class ReplacedKeys {
  private ReplacedKeys() {}

  static UnaryOperator<Person> name(String value) {
    PersonName name = PersonName.typed(value);
    return person -> person.withName(name);
  }

  static UnaryOperator<Person> nickname(String value, boolean remove) {
    return person ->
        person.withOtherNames(
            person.otherNames().withNicknames(remove ? List.of() : List.of(value)));
  }

  static UnaryOperator<Person> organisation(String value) {
    return position(
        before ->
            new Position(
                value,
                before.organisation().equals(value) ? before.units() : List.of(),
                before.title(),
                before.role(),
                before.from(),
                before.to()));
  }

  static UnaryOperator<Person> title(String value) {
    return position(
        before ->
            new Position(
                before.organisation(),
                before.units(),
                value,
                before.role(),
                before.from(),
                before.to()));
  }

  static UnaryOperator<Person> city(String value) {
    return person -> person.withCard(inCity(person.card(), value));
  }

  private static UnaryOperator<Person> position(UnaryOperator<Position> change) {
    return person -> {
      List<Position> positions = new ArrayList<>(person.card().positions());
      Position before = positions.isEmpty() ? Position.of("", "") : positions.removeFirst();
      positions.addFirst(change.apply(before));
      return person.withCard(person.card().withPositions(positions));
    };
  }

  /// The city of the first address that lists show; a new address where there is none.
  private static Card inCity(Card card, String city) {
    List<ContactPoint> points = new ArrayList<>();
    boolean done = false;
    for (ContactPoint point : card.points()) {
      if (!done && point instanceof ContactPoint.Postal(Address address, Label label)) {
        done = true;
        Address moved = withCity(address, city);
        if (!moved.parts().isEmpty()) {
          points.add(new ContactPoint.Postal(moved, label));
        }
      } else {
        points.add(point);
      }
    }
    if (!done && !city.isEmpty()) {
      points.add(new ContactPoint.Postal(Address.ofCity(city), Label.NONE));
    }
    return card.withPoints(points);
  }

  private static Address withCity(Address before, String city) {
    return new Address(
        before.poBox(),
        before.extended(),
        before.street(),
        city,
        before.region(),
        before.postalCode(),
        before.country());
  }
}
