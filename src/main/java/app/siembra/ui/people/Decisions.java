package app.siembra.ui.people;

import app.siembra.model.CircleId;
import app.siembra.model.Moment;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.service.People;
import app.siembra.service.Reminding;
import app.siembra.ui.parts.Desk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/// Carries decisions out, each as one change that can be taken back.
final class Decisions {
  private final People people;
  private final Reminding reminding;
  private final Desk desk;

  Decisions(People people, Reminding reminding, Desk desk) {
    this.people = people;
    this.reminding = reminding;
    this.desk = desk;
  }

  void take(Decision decision, Collection<PersonId> about) {
    List<PersonId> ids = about.stream().sorted().toList();
    if (!ids.isEmpty()) {
      desk.change(moment -> carryOut(decision, ids, moment));
    }
  }

  /// Stars them; if all of them are starred already, none of them any more.
  void star(Collection<PersonId> about) {
    boolean all =
        about.stream()
            .flatMap(id -> people.line(id).stream())
            .allMatch(one -> one.keeping().starred());
    take(new Decision.Star(!all), about);
  }

  private void carryOut(Decision decision, List<PersonId> ids, Moment moment) {
    switch (decision) {
      case Decision.Put(var circle) -> edit(ids, "circle", inCircle(circle), moment);
      case Decision.Tag(var tag) -> edit(ids, "tag", tagged(tag), moment);
      case Decision.HowOften(var cadence) ->
          edit(
              ids,
              "cadence",
              person -> person.withKeeping(person.keeping().withCadence(cadence)),
              moment);
      case Decision.Star(boolean starred) ->
          edit(
              ids,
              "star",
              person -> person.withKeeping(person.keeping().withStar(starred)),
              moment);
      case Decision.NoReminders _ -> reminding.rest(ids, null, moment);
      case Decision.Remove _ -> people.remove(ids, moment);
    }
  }

  private void edit(List<PersonId> ids, String label, UnaryOperator<Person> change, Moment moment) {
    people.edit(ids, label, change, moment);
  }

  private static UnaryOperator<Person> inCircle(CircleId circle) {
    return person ->
        person.withKeeping(person.keeping().withCircles(with(person.keeping().circles(), circle)));
  }

  private static UnaryOperator<Person> tagged(String tag) {
    return person -> person.withCard(person.card().withTags(with(person.card().tags(), tag)));
  }

  private static <T> List<T> with(List<T> before, T more) {
    List<T> after = new ArrayList<>(before);
    after.add(more);
    return after;
  }
}
