package app.siembra.store;

import app.siembra.model.Topic;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
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

  /// Topics that wait to be written are not found: the [Recorder] knows them.
  static Optional<Long> find(Session session, String folded) {
    return session
        .queryWithoutFlush("select id from topic where folded = :folded")
        .bind("folded", folded)
        .mapTo(Long.class)
        .findOne();
  }
}
