package app.siembra.store;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was written down with interactions and help that was done, as search needs it.
public final class WrittenStore {
  private final Session session;

  WrittenStore(Session session) {
    this.session = session;
  }

  /// Those of these interactions that exist.
  public List<WrittenText> interactions(Collection<Long> ids) {
    return texts(
        """
        select id, on_date, title, note, place
        from unnest(cast(? as bigint array)) as asked (fact) join interaction on id = fact
        """,
        """
        select interaction_id, name
        from unnest(cast(? as bigint array)) as asked (fact)
          join interaction_topic on interaction_id = fact join topic t on t.id = topic_id
        """,
        ids);
  }

  /// Those of these help entries that exist and are done.
  public List<WrittenText> help(Collection<Long> ids) {
    return texts(
        """
        select id, on_date, content, outcome, coalesce(thing, '')
        from unnest(cast(? as bigint array)) as asked (fact) join help on id = fact
        where state = 'done'
        """,
        """
        select help_id, name
        from unnest(cast(? as bigint array)) as asked (fact)
          join help_topic on help_id = fact join topic t on t.id = topic_id
        """,
        ids);
  }

  /// The ids of the interactions that come next after one, by id.
  public List<Long> interactionsAfter(long id, int limit) {
    return ids(
        "select id from interaction where id > ? order by id fetch first ? rows only", id, limit);
  }

  /// The ids of the help entries that come next after one, by id.
  public List<Long> helpAfter(long id, int limit) {
    return ids("select id from help where id > ? order by id fetch first ? rows only", id, limit);
  }

  /// The ids of the interactions that name one of these topics.
  public List<Long> interactionsNaming(Collection<Long> topics) {
    return naming(
        """
        select distinct interaction_id from unnest(cast(? as bigint array)) as asked (topic)
          join interaction_topic on topic_id = topic
        """,
        topics);
  }

  /// The ids of the help entries that name one of these topics.
  public List<Long> helpNaming(Collection<Long> topics) {
    return naming(
        """
        select distinct help_id from unnest(cast(? as bigint array)) as asked (topic)
          join help_topic on topic_id = topic
        """,
        topics);
  }

  private List<Long> naming(@CompileTimeConstant String sql, Collection<Long> topics) {
    return Rows.parts(topics).stream()
        .flatMap(
            part -> session.query(sql).bind(0, Rows.ids(part)).mapTo(Long.class).list().stream())
        .toList();
  }

  private List<Long> ids(@CompileTimeConstant String sql, long after, int limit) {
    return session.query(sql).bind(0, after).bind(1, limit).mapTo(Long.class).list();
  }

  private List<WrittenText> texts(
      @CompileTimeConstant String facts, @CompileTimeConstant String topics, Collection<Long> ids) {
    return Rows.parts(ids).stream().flatMap(part -> part(facts, topics, part)).toList();
  }

  private Stream<WrittenText> part(
      @CompileTimeConstant String facts, @CompileTimeConstant String topics, List<Long> ids) {
    Map<Long, String> named =
        session
            .query(topics)
            .bind(0, Rows.ids(ids))
            .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.joining("\n"))));
    return session
        .query(facts)
        .bind(0, Rows.ids(ids))
        .map(
            (row, context) ->
                new WrittenText(
                    row.getLong(1),
                    row.getObject(2, LocalDate.class),
                    String.join(
                        "\n",
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        named.getOrDefault(row.getLong(1), ""))))
        .list()
        .stream();
  }
}
