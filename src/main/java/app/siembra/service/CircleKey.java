package app.siembra.service;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.Person;
import app.siembra.store.Stores;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Puts people into circles by word; a word that no circle has makes a new one.
final class CircleKey {
  private final Stores stores;

  CircleKey(Stores stores) {
    this.stores = stores;
  }

  UnaryOperator<Person> setting(String name, boolean remove) {
    Optional<Circle> found = CircleWords.find(stores.circles().all(), name);
    if (remove) {
      return found
          .<UnaryOperator<Person>>map(circle -> person -> without(person, circle.id()))
          .orElse(person -> person);
    }
    CircleId id = found.map(Circle::id).orElseGet(() -> added(name));
    return person -> with(person, id);
  }

  /// A new circle of the user's own by that name.
  CircleId added(String name) {
    Circle circle =
        new Circle(stores.circles().newId(), "", name, Circles.DAYS_OF_A_NEW_CIRCLE, false);
    stores.circles().insert(circle);
    return circle.id();
  }

  private static Person with(Person person, CircleId id) {
    List<CircleId> circles =
        Stream.concat(person.keeping().circles().stream(), Stream.of(id)).toList();
    return person.withKeeping(person.keeping().withCircles(circles));
  }

  private static Person without(Person person, CircleId id) {
    List<CircleId> circles =
        person.keeping().circles().stream().filter(circle -> !circle.equals(id)).toList();
    return person.withKeeping(person.keeping().withCircles(circles));
  }
}
