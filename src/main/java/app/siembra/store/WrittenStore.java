package app.siembra.store;

import app.siembra.model.PersonId;
import com.google.errorprone.annotations.CompileTimeConstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        select id, on_date, channel = 'note', case when note = '' then title else note end,
          case when note = '' then '' else title end, place
        from unnest(cast(? as bigint array)) as asked (fact) join interaction on id = fact
        """,
        """
        select interaction_id, name
        from unnest(cast(? as bigint array)) as asked (fact)
          join interaction_topic on interaction_id = fact join topic t on t.id = topic_id
        order by interaction_id, position
        """,
        """
        select interaction_id, person_id
        from unnest(cast(? as bigint array)) as asked (fact)
          join interaction_person on interaction_id = fact
        order by interaction_id, position
        """,
        ids);
  }

  /// Those of these help entries that exist and are done.
  public List<WrittenText> help(Collection<Long> ids) {
    return texts(
        """
        select id, on_date, false, content, outcome, coalesce(thing, '')
        from unnest(cast(? as bigint array)) as asked (fact) join help on id = fact
        where state = 'done'
        """,
        """
        select help_id, name
        from unnest(cast(? as bigint array)) as asked (fact)
          join help_topic on help_id = fact join topic t on t.id = topic_id
        order by help_id, position
        """,
        """
        select help_id, person_id
        from unnest(cast(? as bigint array)) as asked (fact) join help_person on help_id = fact
        order by help_id, position
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
      @CompileTimeConstant String facts,
      @CompileTimeConstant String topics,
      @CompileTimeConstant String people,
      Collection<Long> ids) {
    return Rows.parts(ids).stream()
        .flatMap(
            part ->
                part(
                    facts,
                    byFact(topics, part, row -> row.getString(2)),
                    byFact(people, part, row -> new PersonId(row.getLong(2))),
                    part))
        .toList();
  }

  private <T> Map<Long, List<T>> byFact(
      @CompileTimeConstant String sql, List<Long> ids, Column<T> column) {
    Map<Long, List<T>> byFact = new HashMap<>();
    session
        .query(sql)
        .bind(0, Rows.ids(ids))
        .map((row, context) -> Map.entry(row.getLong(1), column.of(row)))
        .forEach(
            entry ->
                byFact
                    .computeIfAbsent(entry.getKey(), fact -> new ArrayList<>(2))
                    .add(entry.getValue()));
    return byFact;
  }

  /// What is read of a row.
  private interface Column<T> {
    T of(ResultSet row) throws SQLException;
  }

  private Stream<WrittenText> part(
      @CompileTimeConstant String facts,
      Map<Long, List<String>> topics,
      Map<Long, List<PersonId>> people,
      List<Long> ids) {
    return session
        .query(facts)
        .bind(0, Rows.ids(ids))
        .map(
            (row, context) ->
                new WrittenText(
                    row.getLong(1),
                    row.getObject(2, LocalDate.class),
                    row.getBoolean(3),
                    people.getOrDefault(row.getLong(1), List.of()),
                    row.getString(4),
                    List.of(row.getString(5), row.getString(6)),
                    topics.getOrDefault(row.getLong(1), List.of())))
        .list()
        .stream();
  }
}
