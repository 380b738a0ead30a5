package app.siembra.service;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.rules.Fact;
import app.siembra.rules.History;
import app.siembra.store.Database;
import app.siembra.store.Stores;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// People as they stood on a day when some of their facts lay in the future: what is kept of them
/// holds for their newest fact only, so that this is counted from the facts.
final class FiguresAsOf {
  /// From so many people on, one pass over all facts is quicker than asking for each.
  private static final int MANY = 20;

  private final Map<PersonId, History> histories = new HashMap<>();

  private FiguresAsOf(Collection<PersonLine> people, LocalDate today) {
    people.forEach(person -> histories.put(person.id(), History.until(today)));
  }

  static Map<PersonId, PersonLine> read(
      Database database, Collection<PersonLine> people, LocalDate today) {
    FiguresAsOf figures = new FiguresAsOf(people, today);
    boolean _ = database.read(figures::gather);
    Map<PersonId, PersonLine> asOf = new HashMap<>();
    people.forEach(person -> asOf.put(person.id(), figures.of(person)));
    return asOf;
  }

  private boolean gather(Stores stores) {
    if (histories.size() > MANY) {
      stores.interactions().forEach(talk -> add(talk.people(), Fact.Talk.of(talk)));
      stores.help().all().forEach(help -> add(help.people(), Fact.Favour.of(help)));
    } else {
      histories.forEach(
          (person, history) -> {
            stores.interactions().of(person).forEach(talk -> history.add(Fact.Talk.of(talk)));
            stores.help().of(person).forEach(help -> history.add(Fact.Favour.of(help)));
          });
    }
    return true;
  }

  private void add(Collection<PersonId> people, Fact fact) {
    for (PersonId person : people) {
      History history = histories.get(person);
      if (history != null) {
        history.add(fact);
      }
    }
  }

  private PersonLine of(PersonLine line) {
    return line.withFigures(Objects.requireNonNull(histories.get(line.id())).figures());
  }
}
