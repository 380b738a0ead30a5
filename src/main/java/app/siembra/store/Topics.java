package app.siembra.store;

import app.siembra.model.Topic;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Topics by id, and ids by topic.
final class Topics {
  private Topics() {}

  static Map<Long, Topic> named(Session session, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return Rows.of(session, Tables.TOPIC, ids).stream()
        .map(row -> new Row(row, 0))
        .collect(Collectors.toMap(Row::id, row -> new Topic(row.text())));
  }

  /// Those of these topics that something names.
  static Set<Long> used(Session session, Collection<Long> ids) {
    return ids.stream()
        .filter(id -> Tables.naming().anyMatch(table -> isNamed(session, table, id)))
        .collect(Collectors.toSet());
  }

  private static boolean isNamed(Session session, FactTable table, long topic) {
    return !table.naming(session).bind(0, topic).setMaxRows(1).mapTo(Long.class).list().isEmpty();
  }

  /// The facts of a kind that name a topic.
  static Set<Long> naming(Session session, FactKind kind, long topic) {
    Set<Long> facts = new TreeSet<>();
    Tables.naming()
        .filter(table -> table.place().kind() == kind)
        .forEach(
            table -> facts.addAll(table.naming(session).bind(0, topic).mapTo(Long.class).list()));
    return facts;
  }

  /// Topics that wait to be written are not found: the [Recorder] knows them.
  static Optional<Long> find(Session session, String folded) {
    return session
        .queryWithoutFlush("select id from topic where folded = :folded")
        .bind("folded", folded)
        .mapTo(Long.class)
        .findOne();
  }
}
