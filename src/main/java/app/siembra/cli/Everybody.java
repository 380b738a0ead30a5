package app.siembra.cli;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.rules.Listed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// People of a list with everything that is stored of them, read a few hundred at a time.
final class Everybody {
  private static final int AT_ONCE = 500;

  private final Desk desk;
  private final PersonFields fields;

  Everybody(Desk desk) {
    this.desk = desk;
    this.fields = new PersonFields(circles(desk), desk.moment().today());
  }

  /// The people as JSON, in their order.
  Stream<Fields> of(List<Listed> list) {
    return Stream.iterate(0, from -> from < list.size(), from -> from + AT_ONCE)
        .map(from -> list.subList(from, Math.min(from + AT_ONCE, list.size())))
        .flatMap(this::some);
  }

  /// One person as JSON.
  Fields of(Listed listed) {
    return fields.of(desk.services().people().get(listed.id()), listed);
  }

  private Stream<Fields> some(List<Listed> some) {
    Map<PersonId, Person> people =
        desk.services().people().get(some.stream().map(Listed::id).toList()).stream()
            .collect(Collectors.toMap(Person::id, Function.identity()));
    return some.stream()
        .map(listed -> fields.of(Objects.requireNonNull(people.get(listed.id())), listed));
  }

  static Map<CircleId, Circle> circles(Desk desk) {
    return desk.services().circles().all().stream()
        .collect(Collectors.toMap(Circle::id, Function.identity()));
  }
}
