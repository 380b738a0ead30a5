package app.siembra.ui.ask;

import app.siembra.model.AskState;
import app.siembra.model.ContactPoint;
import app.siembra.model.Fold;
import app.siembra.model.Moment;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.TopicUse;
import app.siembra.rules.Asking;
import app.siembra.rules.Experts;
import app.siembra.service.AskRow;
import app.siembra.service.ExpertRow;
import app.siembra.service.Services;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/// Finds whom the user can ask, away from the window's thread.
///
/// @param services who are asked
/// @param moment as of which they answer
record Seeker(Services services, Moment moment) {
  private static final int MOST_OFFERED = 6;
  private static final int MOST_KNOWN = 8;

  /// How many of each list are wanted.
  record Rooms(int now, int hello, int lately) {}

  /// Who can help with this.
  Findings find(String about, Rooms rooms) {
    if (services.people().all().isEmpty()) {
      return Findings.none(Mood.NO_PEOPLE, List.of());
    }
    return Fold.of(about).isEmpty() ? topics() : experts(about, rooms);
  }

  /// What one could ask about: that of which most people know.
  private Findings topics() {
    List<String> known =
        services.topics().all(moment).stream()
            .filter(use -> use.people().knowing() > 0)
            .sorted(Comparator.comparingInt((TopicUse use) -> -use.people().knowing()))
            .limit(MOST_KNOWN)
            .map(use -> use.topic().name())
            .toList();
    return Findings.none(known.isEmpty() ? Mood.NO_TOPICS : Mood.TOPICS, known);
  }

  private Findings experts(String about, Rooms rooms) {
    Asking asking = services.whoCanHelp().asking(about, moment);
    List<AskRow> asks = services.asks().all();
    return new Findings(
        mood(asking),
        offered(about),
        few(asking.now(), rooms.now(), asks, about),
        few(asking.helloFirst(), rooms.hello(), asks, about),
        few(asking.lately(), rooms.lately(), asks, about));
  }

  private static Mood mood(Asking asking) {
    if (!asking.now().isEmpty() || !asking.helloFirst().isEmpty()) {
      return Mood.FOUND;
    }
    return asking.lately().isEmpty() ? Mood.NOBODY : Mood.ALL_ASKED;
  }

  private List<String> offered(String about) {
    return services.topics().fitting(about, MOST_OFFERED).stream()
        .filter(topic -> !Fold.of(topic).equals(Fold.of(about)))
        .toList();
  }

  private Few<Candidate> few(
      List<Experts.Expert> experts, int room, List<AskRow> asks, String about) {
    Few<Experts.Expert> first = Few.of(experts, room);
    List<ExpertRow> rows = services.whoCanHelp().rows(first.shown(), moment);
    Map<PersonId, List<ContactPoint>> ways = ways(rows.stream().map(ExpertRow::id).toList());
    Map<PersonId, LocalDate> askedOn = askedOn(asks);
    Set<PersonId> planned = planned(asks, about);
    return new Few<>(
        rows.stream()
            .map(
                row ->
                    new Candidate(
                        about,
                        row,
                        planned.contains(row.id()),
                        askedOn.get(row.id()),
                        ways.getOrDefault(row.id(), List.of())))
            .toList(),
        first.rest());
  }

  /// How these people can be reached.
  Map<PersonId, List<ContactPoint>> ways(Collection<PersonId> people) {
    return services.people().get(people).stream()
        .collect(Collectors.toMap(Person::id, person -> person.card().points()));
  }

  private static Map<PersonId, LocalDate> askedOn(List<AskRow> asks) {
    return asks.stream()
        .flatMap(row -> row.ask().people().stream())
        .filter(asked -> asked.state() != AskState.PLANNED)
        .collect(
            Collectors.toMap(
                asked -> asked.person(),
                asked -> asked.on(),
                BinaryOperator.maxBy(Comparator.<LocalDate>naturalOrder())));
  }

  /// Whom the user wants to ask for just this.
  private static Set<PersonId> planned(List<AskRow> asks, String about) {
    return asks.stream()
        .filter(row -> Fold.of(row.ask().need()).equals(Fold.of(about)))
        .flatMap(row -> row.people().stream())
        .filter(one -> one.state() == AskState.PLANNED)
        .map(one -> one.named().id())
        .collect(Collectors.toSet());
  }
}
