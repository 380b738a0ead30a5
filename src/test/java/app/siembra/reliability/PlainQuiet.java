package app.siembra.reliability;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.rules.Fact;
import app.siembra.rules.History;
import app.siembra.rules.Listed;
import app.siembra.rules.Quiet;
import app.siembra.store.Stores;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Who has gone quiet on a day, counted from nothing but the facts: what everything kept beside
/// them must agree with.
public final class PlainQuiet {
  private final LocalDate today;
  private final Map<PersonId, History> histories = new HashMap<>();

  private PlainQuiet(LocalDate today) {
    this.today = today;
  }

  /// How things stand with everybody who has gone quiet, in order.
  public static List<Listed> goneQuiet(Stores stores, LocalDate today) {
    PlainQuiet quiet = new PlainQuiet(today);
    stores.interactions().forEach(talk -> quiet.add(talk.people(), Fact.Talk.of(talk)));
    stores.help().all().forEach(help -> quiet.add(help.people(), Fact.Favour.of(help)));
    Map<CircleId, Circle> circles =
        stores.circles().all().stream().collect(Collectors.toMap(Circle::id, Function.identity()));
    return stores.people().lines().stream()
        .map(quiet::counted)
        .map(line -> Quiet.listed(line, circles, today))
        .filter(listed -> listed.standing().goneQuiet())
        .sorted(Quiet.order())
        .toList();
  }

  private void add(Collection<PersonId> people, Fact fact) {
    people.forEach(
        person -> histories.computeIfAbsent(person, _ -> History.until(today)).add(fact));
  }

  private PersonLine counted(PersonLine line) {
    return line.withFigures(histories.getOrDefault(line.id(), History.until(today)).figures());
  }
}
