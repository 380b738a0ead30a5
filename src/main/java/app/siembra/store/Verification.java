package app.siembra.store;

import app.siembra.model.Figures;
import java.util.ArrayList;
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
  private static final double TOLERANCE = 1e-9;

  private final Session session;
  private final Map<String, Long> counts = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<FactKind, Ids> facts = new EnumMap<>(FactKind.class);
  private final Counters counters;
  private final RowSums written;
  private final RowSums found = new RowSums();

  private Verification(Session session) {
    this.session = session;
    this.counters = Counters.read(session);
    this.written = RowSums.stored(session);
  }

  static Findings run(Session session) {
    Verification verification = new Verification(session);
    Tables.ALL.forEach(
        table -> verification.look(table.place().name(), () -> verification.table(table)));
    verification.look("the feed", verification::feed);
    verification.look("the indexes", () -> verification.faults.addAll(session.wrongIndexes()));
    verification.look(
        "what is derived",
        () -> verification.faults.addAll(Derivations.wrong(session, verification::ids)));
    verification.look("who is sorted", verification::sorting);
    verification.look("the figures", verification::figures);
    return new Findings(verification.counts, verification.faults, Set.of());
  }

  /// Over damaged rows each reader fails in its own way. What it says may hold personal data.
  private void look(String what, Runnable part) {
    try {
      part.run();
    } catch (RuntimeException e) {
      faults.add("%s cannot be read: %s".formatted(what, e.getClass().getSimpleName()));
    }
  }

  /// Tables come after those that they refer to, so that the ids of those are known.
  private void table(FactTable table) {
    Place place = table.place();
    FactRows.each(
        session,
        table,
        row -> {
          found.add(place.number(), row);
          row(place, row);
        });
    counts.put(place.name(), found.of(place.number()).rows());
    compare(place.number(), place.name());
  }

  private void feed() {
    FeedRows.each(session, found::add);
    compare(ChangeSets.SETS, "change_set");
    compare(ChangeSets.ROWS, "change_row");
    compare(ChangeSets.PEOPLE, "change_person");
  }

  /// Holds what is there against the sum of what was written.
  private void compare(int number, String name) {
    if (!found.of(number).equals(written.of(number))) {
      faults.add("the rows of %s are not those that were written".formatted(name));
    }
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
    for (List<Long> part : everybody()) {
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

  private List<List<Long>> everybody() {
    return Rows.parts(ids(FactKind.PERSON), Consequences.AT_ONCE);
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
