package app.siembra.store;

import app.siembra.model.Topic;
import app.siembra.model.TopicUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/// Counts who has to do with each topic: one statement for each way.
final class TopicUses {
  private final Session session;
  private final LocalDate today;

  TopicUses(Session session, LocalDate today) {
    this.session = session;
    this.today = today;
  }

  /// Those that were ever named and those of the user, by folded name.
  List<TopicUse> all() {
    Map<Long, Topic> topics =
        Rows.all(session, Tables.TOPIC).stream()
            .map(row -> new Row(row, 0))
            .collect(Collectors.toMap(Row::id, row -> new Topic(row.text())));
    List<Topic> mine = new SettingStore(session).me().topics();
    List<TopicUse> uses = new ArrayList<>(used(topics, Set.copyOf(mine)));
    mine.stream()
        .filter(topic -> !topics.containsValue(topic))
        .forEach(topic -> uses.add(new TopicUse(topic, true, TopicUse.People.NONE, false)));
    uses.sort(Comparator.comparing(use -> use.topic().folded()));
    return uses;
  }

  private List<TopicUse> used(Map<Long, Topic> topics, Set<Topic> mine) {
    Map<Long, Integer> knowing = knowing();
    Map<Long, Integer> liking = liking();
    Map<Long, Integer> seeking = seeking();
    Map<Long, Integer> told = told();
    Map<Long, Integer> talking = talking();
    Set<Long> counted = new HashSet<>();
    List.of(knowing, liking, seeking, told, talking).forEach(some -> counted.addAll(some.keySet()));
    Set<Long> others = new HashSet<>(topics.keySet());
    others.removeAll(counted);
    counted.addAll(Topics.used(session, others));
    return topics.entrySet().stream()
        .map(
            entry ->
                new TopicUse(
                    entry.getValue(),
                    mine.contains(entry.getValue()),
                    new TopicUse.People(
                        knowing.getOrDefault(entry.getKey(), 0),
                        liking.getOrDefault(entry.getKey(), 0),
                        seeking.getOrDefault(entry.getKey(), 0),
                        told.getOrDefault(entry.getKey(), 0),
                        talking.getOrDefault(entry.getKey(), 0)),
                    counted.contains(entry.getKey())))
        .toList();
  }

  private Map<Long, Integer> knowing() {
    return counts(session.query("select topic_id, count(*) as many from skill group by topic_id"));
  }

  private Map<Long, Integer> liking() {
    return counts(
        session.query("select topic_id, count(*) as many from interest group by topic_id"));
  }

  private Map<Long, Integer> seeking() {
    return counts(
        session
            .query(
                """
                select topic_id, count(distinct person_id) as many from need
                where topic_id is not null and opened_on <= :today
                  and (closed_on is null or closed_on > :today)
                group by topic_id
                """)
            .bind("today", today));
  }

  private Map<Long, Integer> told() {
    return counts(session.query("select topic_id, count(*) as many from told group by topic_id"));
  }

  private Map<Long, Integer> talking() {
    return counts(
        session.query(
            """
            select topic_id, count(distinct person_id) as many
            from interaction_topic t
              join interaction_person p on p.interaction_id = t.interaction_id
            group by topic_id
            """));
  }

  private static Map<Long, Integer> counts(Query query) {
    Map<Long, Integer> counts = new HashMap<>();
    query
        .map((row, context) -> Map.entry(row.getLong("topic_id"), row.getInt("many")))
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }
}
