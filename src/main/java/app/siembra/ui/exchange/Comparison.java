package app.siembra.ui.exchange;

import app.siembra.model.Circle;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.service.Services;
import app.siembra.service.SingleValue;
import app.siembra.service.Twins;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Entries side by side, and what would become of them.
///
/// @param people two or more; the first stays and gets everything of the others
/// @param whose of what there is only one, whose stays, as far as the user has said so
/// @param merged the one entry that there would be
/// @param circles all circles, to name those that the people are in
record Comparison(
    List<Person> people, Map<SingleValue, PersonId> whose, Person merged, List<Circle> circles) {

  /// Of these people.
  ///
  /// @throws app.siembra.model.ProblemException `person.unknown`
  static Comparison of(Services services, List<PersonId> people, Map<SingleValue, PersonId> whose) {
    return new Comparison(
        people.stream().map(services.people()::get).toList(),
        whose,
        services.duplicates().merged(people.getFirst(), others(people), whose),
        services.circles().all());
  }

  private static List<PersonId> others(List<PersonId> people) {
    return people.subList(1, people.size());
  }

  /// Whose entry it is that stays.
  PersonId stays() {
    return people.getFirst().id();
  }

  /// Whose entries become part of it.
  List<PersonId> go() {
    return others(people.stream().map(Person::id).toList());
  }

  /// What the user says of whose value stays, with this said too.
  Map<SingleValue, PersonId> with(SingleValue value, PersonId person) {
    Map<SingleValue, PersonId> more = new HashMap<>(whose);
    more.put(value, person);
    return Map.copyOf(more);
  }

  /// Whether it is this pair that is compared.
  boolean isOf(Twins pair) {
    return stays().equals(pair.first().id()) && go().equals(List.of(pair.second().id()));
  }
}
