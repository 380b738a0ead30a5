package app.siembra.store;

import app.siembra.model.PersonId;
import app.siembra.store.disk.Position;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Holds a network in which something changed by itself against the same network built from a backup and
/// the journal: whom does it concern?
final class Comparison {
  private static final Logger LOG = LoggerFactory.getLogger(Comparison.class);
  private static final long IDS_AT_ONCE = 5000;

  private final Session live;
  private final Session truth;
  private final Touched touched = new Touched();

  private Comparison(Session live, Session truth) {
    this.live = live;
    this.truth = truth;
  }

  /// The people about whom something is not what was written; nobody where that cannot be found out.
  ///
  /// @param live a connection to the network; nobody writes meanwhile
  static Set<PersonId> people(Handle live, Ground ground) {
    try {
      Position now = Counters.position(live);
      Optional<Salvage.Course> course =
          new Salvage(ground.folder()).best().filter(best -> best.end().equals(now));
      if (course.isEmpty()) {
        return Set.of();
      }
      new Restoration(ground.folder(), Instant.EPOCH, Schema.CURRENT).prepare(course.get());
      return Connections.existing(ground.files(), Opener.UNFINISHED, SqlLogger.NOP_SQL_LOGGER)
          .ask(truth -> new Comparison(Session.reading(live), Session.reading(truth)).people());
    } catch (IOException | RuntimeException e) {
      LOG.warn("nobody can say whom the damage concerns", e);
      return Set.of();
    } finally {
      forget(ground);
    }
  }

  private static void forget(Ground ground) {
    try {
      ground.folder().disk().delete(ground.file(Opener.UNFINISHED));
    } catch (IOException e) {
      LOG.warn("a copy is left behind", e);
    }
  }

  private Set<PersonId> people() {
    long last = Math.max(Counters.read(truth).fact(), Counters.read(truth).row());
    for (FactTable table : Tables.ALL) {
      for (long first = 0; first <= last; first += IDS_AT_ONCE) {
        compare(table, first, first + IDS_AT_ONCE - 1);
      }
      compare(table, last - last % IDS_AT_ONCE + IDS_AT_ONCE, Long.MAX_VALUE);
    }
    touched.addPeopleOfReplaced(truth);
    return touched.people().stream().map(PersonId::new).collect(Collectors.toSet());
  }

  private void compare(FactTable table, long first, long last) {
    Map<Long, @Nullable Object[]> there = new HashMap<>();
    Rows.between(live, table, first, last).forEach(row -> there.put(Rows.id(row), row));
    for (@Nullable Object[] row : Rows.between(truth, table, first, last)) {
      @Nullable Object[] now = there.remove(Rows.id(row));
      if (!Arrays.equals(row, now)) {
        differs(table, row);
        if (now != null) {
          differs(table, now);
        }
      }
    }
    there.values().forEach(row -> differs(table, row));
  }

  private void differs(FactTable table, @Nullable Object[] row) {
    touched.add(table, row);
    touched.addReplaced(table, row);
  }
}
