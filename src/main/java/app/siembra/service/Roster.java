package app.siembra.service;

import app.siembra.index.PeopleIndex;
import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.ProblemException;
import app.siembra.rules.Crowd;
import app.siembra.rules.History;
import app.siembra.rules.Listed;
import app.siembra.rules.Quiet;
import app.siembra.rules.QuietDay;
import app.siembra.rules.Standings;
import app.siembra.store.Change;
import app.siembra.store.Database;
import app.siembra.store.FactKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Everybody in memory, read once and kept up by the change feed; what is asked of all people is
/// answered from here.
final class Roster {
  /// From so many changed people on, reading everybody anew is no slower.
  private static final int MANY = 20_000;

  private final Database database;
  private final Map<PersonId, PersonLine> byId = new ConcurrentHashMap<>();
  private volatile PeopleIndex index = PeopleIndex.empty();
  private volatile Map<CircleId, Circle> circles = Map.of();
  private volatile Map<CircleId, String> circleNames = Map.of();
  private volatile Nesting nesting = new Nesting(List.of());
  private volatile Crowd crowd;
  private volatile Standings standings = Standings.none();

  Roster(Database database) {
    this.database = database;
    readCircles();
    readEverybody();
    crowd = Crowd.of(all(), circles);
  }

  /// Everybody, by name.
  List<PersonLine> all() {
    return index.all();
  }

  List<PersonLine> search(String query, int limit) {
    return index.search(query, limit, circleNames);
  }

  Optional<PersonLine> find(PersonId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// @throws ProblemException `person.unknown` for the first who is not in the book
  void require(Collection<PersonId> ids) {
    for (PersonId id : ids) {
      if (!byId.containsKey(id)) {
        throw People.unknown(id);
      }
    }
  }

  Map<CircleId, Circle> circles() {
    return circles;
  }

  /// Who is in which circle.
  Nesting nesting() {
    return nesting;
  }

  /// Everybody side by side, whatever the day.
  Crowd crowd() {
    return crowd;
  }

  /// Everybody one of whose names has this word, by name.
  List<PersonLine> named(String word) {
    return index.named(word);
  }

  /// Whether how things stand with everybody on that day is kept, but for those who have changed.
  boolean isListed(LocalDate today) {
    return standings.isOf(today);
  }

  /// How things stand with everybody on that day, by name.
  List<Listed> listed(LocalDate today) {
    Map<CircleId, Circle> circlesNow = circles;
    Standings now =
        standings.with(all(), circlesNow, today, some -> listed(some, circlesNow, today));
    standings = now;
    return now.all();
  }

  /// How things stand with these people on that day, in their order.
  List<Listed> listed(Collection<PersonLine> lines, LocalDate today) {
    return listed(lines, circles, today);
  }

  private List<Listed> listed(
      Collection<PersonLine> lines, Map<CircleId, Circle> around, LocalDate today) {
    return asOf(lines, today).stream().map(line -> Quiet.listed(line, around, today)).toList();
  }

  /// Everybody as they stood on that day. Reads the database where facts lie after it, so it must
  /// not be asked for within a reading.
  AsOf asOf(LocalDate today) {
    Map<PersonId, PersonLine> counted = new HashMap<>();
    Crowd then =
        crowd.asOf(
            today,
            late -> {
              counted.putAll(FiguresAsOf.read(database, late, today));
              return counted;
            });
    return new AsOf(then, counted, this::find);
  }

  private List<PersonLine> asOf(Collection<PersonLine> lines, LocalDate today) {
    List<PersonLine> late =
        lines.stream().filter(line -> !History.holds(line.figures(), today)).toList();
    Map<PersonId, PersonLine> counted =
        late.isEmpty() ? Map.of() : FiguresAsOf.read(database, late, today);
    return lines.stream().map(line -> counted.getOrDefault(line.id(), line)).toList();
  }

  /// People with figures that hold on one day.
  static final class AsOf {
    private final Crowd crowd;
    private final Map<PersonId, PersonLine> counted;
    private final Function<PersonId, Optional<PersonLine>> others;

    private AsOf(
        Crowd crowd,
        Map<PersonId, PersonLine> counted,
        Function<PersonId, Optional<PersonLine>> others) {
      this.crowd = crowd;
      this.counted = counted;
      this.others = others;
    }

    /// All of them.
    Crowd crowd() {
      return crowd;
    }

    /// Those of these people who are in the book.
    List<PersonLine> find(Collection<PersonId> people) {
      return people.stream()
          .flatMap(
              person ->
                  Optional.ofNullable(counted.get(person)).or(() -> others.apply(person)).stream())
          .toList();
    }
  }

  Listed listed(PersonLine line, LocalDate today) {
    return listed(List.of(line), today).getFirst();
  }

  /// Who has gone quiet (rule 4).
  QuietDay quiet(LocalDate today) {
    return crowd.quiet(today, early -> listed(early, today));
  }

  void refresh(Change change) {
    boolean regrouped = change.facts().containsKey(FactKind.CIRCLE);
    if (regrouped) {
      readCircles();
    }
    if (change.people().size() > MANY) {
      readEverybody();
    } else if (!change.people().isEmpty()) {
      read(change.people());
    }
    if (!change.people().isEmpty()) {
      crowd = crowd.with(all());
    }
    if (regrouped) {
      crowd = crowd.with(circles);
    }
  }

  private void read(Set<PersonId> people) {
    List<PersonLine> lines = database.read(stores -> stores.people().lines(people));
    byId.keySet().removeAll(people);
    lines.forEach(line -> byId.put(line.id(), line));
    index = index.with(lines, people);
  }

  private void readEverybody() {
    List<PersonLine> lines = database.read(stores -> stores.people().lines());
    Map<PersonId, PersonLine> now = new HashMap<>();
    lines.forEach(line -> now.put(line.id(), line));
    byId.keySet().retainAll(now.keySet());
    byId.putAll(now);
    index = PeopleIndex.of(lines);
  }

  private void readCircles() {
    circles =
        database.read(stores -> stores.circles().all()).stream()
            .collect(Collectors.toUnmodifiableMap(Circle::id, Function.identity()));
    circleNames =
        circles.values().stream()
            .collect(Collectors.toUnmodifiableMap(Circle::id, this::searchedBy));
    nesting = new Nesting(circles.values());
  }

  /// The words of a circle and of those around it, which hold its people too.
  private String searchedBy(Circle circle) {
    return circle.outwards(circles.values()).stream()
        .map(CircleWords::folded)
        .collect(Collectors.joining(" "));
  }
}
