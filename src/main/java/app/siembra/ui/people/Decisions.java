package app.siembra.ui.people;

import app.siembra.model.CircleId;
import app.siembra.model.Fold;
import app.siembra.model.Keeping;
import app.siembra.model.Moment;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.service.People;
import app.siembra.service.Services;
import app.siembra.ui.parts.Desk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Carries decisions out, each as one change that can be taken back.
final class Decisions {
  private final Services services;
  private final People people;
  private final Desk desk;

  Decisions(Services services, Desk desk) {
    this.services = services;
    this.people = services.people();
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
    take(new Decision.Star(!all(about, Keeping::starred)), about);
  }

  /// Archives them; if all of them are archived already, none of them any more.
  void archive(Collection<PersonId> about) {
    take(new Decision.Archive(!all(about, Keeping::archived)), about);
  }

  private boolean all(Collection<PersonId> about, Predicate<Keeping> is) {
    return about.stream()
        .flatMap(id -> people.line(id).stream())
        .allMatch(one -> is.test(one.keeping()));
  }

  private void carryOut(Decision decision, List<PersonId> ids, Moment moment) {
    switch (decision) {
      case Decision.Put(var circle) -> keep(ids, "circle", circles(with(circle)), moment);
      case Decision.Take(var circle) -> keep(ids, "circle", circles(without(circle)), moment);
      case Decision.Tag(var tag) -> people.edit(ids, "tag", tags(with(tag)), moment);
      case Decision.Untag(var tag) -> people.edit(ids, "tag", tags(withoutTag(tag)), moment);
      case Decision.HowOften(var cadence) ->
          keep(ids, "cadence", keeping -> keeping.withCadence(cadence), moment);
      case Decision.Star(boolean starred) ->
          keep(ids, "star", keeping -> keeping.withStar(starred), moment);
      case Decision.Archive(boolean archived) ->
          keep(ids, "archive", keeping -> keeping.withArchived(archived), moment);
      case Decision.NoReminders _ -> services.reminding().rest(ids, null, moment);
      case Decision.Remove _ -> people.remove(ids, moment);
    }
  }

  private void keep(
      List<PersonId> ids, String label, UnaryOperator<Keeping> change, Moment moment) {
    people.edit(ids, label, person -> person.withKeeping(change.apply(person.keeping())), moment);
  }

  private static UnaryOperator<Keeping> circles(UnaryOperator<List<CircleId>> change) {
    return keeping -> keeping.withCircles(change.apply(keeping.circles()));
  }

  private static UnaryOperator<Person> tags(UnaryOperator<List<String>> change) {
    return person -> person.withCard(person.card().withTags(change.apply(person.card().tags())));
  }

  private static <T> UnaryOperator<List<T>> with(T more) {
    return before -> {
      List<T> after = new ArrayList<>(before);
      after.add(more);
      return after;
    };
  }

  private static <T> UnaryOperator<List<T>> without(T less) {
    return before -> before.stream().filter(one -> !one.equals(less)).toList();
  }

  private static UnaryOperator<List<String>> withoutTag(String tag) {
    String folded = Fold.of(tag);
    return before -> before.stream().filter(one -> !Fold.of(one).equals(folded)).toList();
  }
}
