package app.siembra.store;

import app.siembra.model.Figures;
import app.siembra.model.Fold;
import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The check of the whole store: every row is read, every reference followed, everything that is
/// kept beside the facts computed anew and compared.
final class Verification {
  private static final int AT_ONCE = 5000;
  private static final double TOLERANCE = 1e-9;
  private static final String OTHERWISE = "%s %d is not stored as it would be written";
  private static final List<Shape<?>> SHAPES =
      List.of(
          new CircleShape(),
          new PersonShape(),
          new InteractionShape(),
          new HelpShape(),
          new FollowUpShape(),
          new ConnectionShape(),
          new IntroductionShape(),
          new AskShape());

  private final Session session;
  private final Map<String, Long> counts = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<FactKind, Ids> facts = new EnumMap<>(FactKind.class);
  private final Counters counters;

  private Verification(Session session) {
    this.session = session;
    this.counters = Counters.read(session);
  }

  static Findings run(Session session) {
    Verification verification = new Verification(session);
    Tables.ALL.forEach(verification::table);
    verification.writtenAsRead();
    verification.references();
    verification.sorting();
    verification.figures();
    return new Findings(verification.counts, verification.faults);
  }

  /// Tables come after those that they refer to, so that the ids of those are known.
  private void table(FactTable table) {
    Place place = table.place();
    long count = 0;
    List<@Nullable Object[]> rows = Rows.between(session, table, 0, Long.MAX_VALUE, AT_ONCE);
    while (!rows.isEmpty()) {
      count += rows.size();
      rows.forEach(row -> row(place, row));
      long next = Rows.id(rows.getLast()) + 1;
      rows = Rows.between(session, table, next, Long.MAX_VALUE, AT_ONCE);
    }
    counts.put(place.name(), count);
  }

  private void row(Place place, @Nullable Object[] row) {
    long id = Rows.id(row);
    if (id > (place.identified() ? counters.fact() : counters.row())) {
      faults.add("%s %d is above the counter".formatted(place.name(), id));
    }
    if (place.owner() == 0) {
      facts.computeIfAbsent(place.kind(), kind -> new Ids()).add(id);
    } else {
      refers(place, row, place.owner(), place.kind());
    }
    place.people().forEach(column -> refers(place, row, column, FactKind.PERSON));
    if (place.topic() >= 0) {
      refers(place, row, place.topic(), FactKind.TOPIC);
    }
  }

  private void refers(Place place, @Nullable Object[] row, int column, FactKind kind) {
    if (row[column] instanceof Long id && !facts.getOrDefault(kind, new Ids()).contains(id)) {
      faults.add(
          "%s %d refers to %s %d, which is missing"
              .formatted(place.name(), Rows.id(row), kind, id));
    }
  }

  /// What is derived is right where a fact that was read would be written the same way.
  private void writtenAsRead() {
    for (Shape<?> shape : SHAPES) {
      Facts<?> all = new Facts<>(session, shape);
      Place place = shape.root().place();
      Consequences.parts(ids(place.kind()))
          .forEach(
              part ->
                  all.astray(part)
                      .forEach(id -> faults.add(OTHERWISE.formatted(place.name(), id))));
    }
    session
        .query("select id, name, folded from topic")
        .map((row, _) -> Fold.of(row.getString(2)).equals(row.getString(3)) ? -1 : row.getLong(1))
        .filter(id -> id >= 0)
        .forEach(id -> faults.add(OTHERWISE.formatted("topic", id)));
  }

  private void references() {
    nowhere(
        "person %d was met through nobody",
        """
        select p.id from person p left join person t on t.id = p.met_through
        where p.met_through is not null and t.id is null
        """);
    nowhere(
        "help %d comes from an interaction that is missing",
        """
        select h.id from help h left join interaction i on i.id = h.interaction_id
        where h.interaction_id is not null and i.id is null
        """);
    nowhere(
        "follow_up %d comes from an interaction that is missing",
        """
        select f.id from follow_up f left join interaction i on i.id = f.interaction_id
        where f.interaction_id is not null and i.id is null
        """);
  }

  private void nowhere(String fault, @CompileTimeConstant String sql) {
    session.query(sql).mapTo(Long.class).forEach(id -> faults.add(fault.formatted(id)));
  }

  private void sorting() {
    everybody()
        .forEach(
            part ->
                Consequences.wronglySorted(session, part)
                    .forEach(id -> faults.add("person %d is wrongly sorted".formatted(id))));
  }

  private void figures() {
    Map<Long, Figures> stored = FigureTable.all(session);
    counts.put("figures", (long) stored.size());
    for (Collection<Long> part : everybody()) {
      Map<Long, Figures> computed = FigureTable.compute(session, part);
      for (Long person : part) {
        Figures expected = computed.getOrDefault(person, Figures.NONE);
        Figures kept = stored.getOrDefault(person, Figures.NONE);
        if (!same(expected, kept)) {
          faults.add("the figures of person %d do not follow from the facts".formatted(person));
        }
      }
    }
    Set<Long> strangers = new HashSet<>(stored.keySet());
    everybody().forEach(strangers::removeAll);
    strangers.forEach(id -> faults.add("figures of person %d, who is missing".formatted(id)));
  }

  private List<Collection<Long>> everybody() {
    return Consequences.parts(ids(FactKind.PERSON));
  }

  private List<Long> ids(FactKind kind) {
    return facts.getOrDefault(kind, new Ids()).stream().boxed().toList();
  }

  private static boolean same(Figures expected, Figures kept) {
    Figures.Sums sums = kept.sums();
    Figures atSums =
        new Figures(
            expected.first(),
            expected.last(),
            expected.newestFact(),
            expected.rhythm(),
            sums,
            expected.lately());
    return kept.equals(atSums)
        && near(expected.sums().warmth(), sums.warmth())
        && near(expected.sums().given(), sums.given())
        && near(expected.sums().received(), sums.received());
  }

  private static boolean near(double expected, double kept) {
    return Math.abs(expected - kept) <= TOLERANCE * Math.max(1, Math.abs(expected));
  }
}
