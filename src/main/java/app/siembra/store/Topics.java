package app.siembra.store;

import app.siembra.model.Topic;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    return Set.copyOf(
        session
            .query(
                """
                select distinct topic from unnest(cast(? as bigint array)) as asked (topic)
                where topic in (select topic_id from skill) or topic in (select topic_id from interest)
                  or topic in (select topic_id from need where topic_id is not null)
                  or topic in (select topic_id from told)
                  or topic in (select topic_id from interaction_topic)
                  or topic in (select topic_id from help_topic)
                  or topic in (select topic_id from ask_topic)
                """)
            .bind(0, Rows.ids(ids))
            .mapTo(Long.class)
            .list());
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
