package app.siembra.store;

import app.siembra.model.Channel;
import app.siembra.model.Direction;
import app.siembra.model.Figures;
import app.siembra.model.HelpSize;
import app.siembra.model.Keys;
import app.siembra.rules.Fact;
import app.siembra.rules.History;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// What the rules need of each person's history, kept beside the facts. Who has none has no row.
final class FigureTable {
  private FigureTable() {}

  /// Computes the figures of these people anew from their facts: the one place where rules enter
  /// the store.
  static Map<Long, Figures> compute(Session session, Collection<Long> people) {
    Map<Long, History> histories = new HashMap<>();
    Consumer<Dated> gather =
        dated ->
            histories
                .computeIfAbsent(dated.person(), person -> History.complete())
                .add(dated.fact());
    talks(session, people).forEach(gather);
    favours(session, people).forEach(gather);
    Map<Long, Figures> figures = new HashMap<>();
    histories.forEach((person, history) -> figures.put(person, history.figures()));
    return figures;
  }

  private static List<Dated> talks(Session session, Collection<Long> people) {
    return session
        .query(
            """
            select person_id, on_date, channel, crowd, is_contact
            from unnest(cast(? as bigint array)) as owners (owner)
              join interaction_person on person_id = owner
              join interaction i on i.id = interaction_id
            order by person_id, on_date, i.id
            """)
        .bind(0, Rows.ids(people))
        .map(
            (row, context) ->
                new Dated(
                    row.getLong("person_id"),
                    new Fact.Talk(
                        day(row),
                        Keys.read(Channel.class, row.getString("channel")),
                        row.getInt("crowd"),
                        row.getBoolean("is_contact"))))
        .list();
  }

  private static List<Dated> favours(Session session, Collection<Long> people) {
    return session
        .query(
            """
            select person_id, on_date, direction, size, state = 'done' as done
            from unnest(cast(? as bigint array)) as owners (owner)
              join help_person on person_id = owner
              join help h on h.id = help_id
            order by person_id, on_date, h.id
            """)
        .bind(0, Rows.ids(people))
        .map(
            (row, context) ->
                new Dated(
                    row.getLong("person_id"),
                    new Fact.Favour(
                        day(row),
                        Keys.read(Direction.class, row.getString("direction")),
                        Keys.read(HelpSize.class, row.getString("size")),
                        row.getBoolean("done"))))
        .list();
  }

  private static LocalDate day(ResultSet row) throws SQLException {
    return row.getObject("on_date", LocalDate.class);
  }

  private record Dated(long person, Fact fact) {}

  /// Writes the figures of these people anew.
  static void refresh(Session session, Collection<Long> people) {
    session
        .rows("delete from figures where person_id = ?")
        .write(people.stream().map(person -> Draft.row(person)).toList());
    List<@Nullable Object[]> rows = new ArrayList<>();
    compute(session, people).forEach((person, figures) -> rows.add(row(person, figures)));
    session
        .rows(
            """
            insert into figures (person_id, first_on, last_on, newest_on, typical, second_longest,
              warmth, given, received, contact_weeks, face_to_face_weeks)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .write(rows);
  }

  private static @Nullable Object[] row(long person, Figures figures) {
    Figures.Rhythm rhythm = figures.rhythm();
    return Draft.row(
        person,
        figures.first(),
        figures.last(),
        figures.newestFact(),
        rhythm == null ? null : rhythm.typical(),
        rhythm == null ? null : rhythm.secondLongest(),
        figures.sums().warmth(),
        figures.sums().given(),
        figures.sums().received(),
        figures.lately().contact(),
        figures.lately().faceToFace());
  }

  /// The figures of these people; who has no history is left out.
  static Map<Long, Figures> of(Session session, Collection<Long> people) {
    Map<Long, Figures> figures = new HashMap<>();
    for (List<Long> part : Rows.parts(people)) {
      Query query =
          session
              .query(
                  """
                  select person_id, first_on, last_on, newest_on, typical, second_longest,
                    warmth, given, received, contact_weeks, face_to_face_weeks
                  from unnest(cast(? as bigint array)) as owners (owner)
                    join figures on person_id = owner
                  """)
              .bind(0, Rows.ids(part));
      figures.putAll(byPerson(query));
    }
    return figures;
  }

  /// The figures of everybody who has a history.
  static Map<Long, Figures> all(Session session) {
    return byPerson(
        session.query(
            """
            select person_id, first_on, last_on, newest_on, typical, second_longest,
              warmth, given, received, contact_weeks, face_to_face_weeks
            from figures
            """));
  }

  private static Map<Long, Figures> byPerson(Query query) {
    Map<Long, Figures> all = new HashMap<>();
    query
        .map((row, context) -> Map.entry(row.getLong("person_id"), figures(row)))
        .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
    return all;
  }

  private static Figures figures(ResultSet row) throws SQLException {
    LocalDate newest = row.getObject("newest_on", LocalDate.class);
    Integer typical = row.getObject("typical", Integer.class);
    return new Figures(
        row.getObject("first_on", LocalDate.class),
        row.getObject("last_on", LocalDate.class),
        newest,
        typical == null ? null : new Figures.Rhythm(typical, row.getInt("second_longest")),
        newest == null
            ? Figures.Sums.NONE
            : new Figures.Sums(
                newest, row.getDouble("warmth"), row.getDouble("given"), row.getDouble("received")),
        new Figures.Lately(row.getLong("contact_weeks"), row.getLong("face_to_face_weeks")));
  }
}
