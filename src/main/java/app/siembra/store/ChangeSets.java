package app.siembra.store;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Keys;
import app.siembra.store.disk.RowImage;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/// The tables of the change feed. They are only ever added to; being reversed is the one thing that
/// happens to a change set afterwards.
final class ChangeSets {
  /// The numbers of the feed's own tables among the [RowSums].
  static final int SETS = 1001;

  static final int ROWS = 1002;
  static final int PEOPLE = 1003;

  private static final int AT_ONCE = 32;
  private static final int ROWS_AT_ONCE = 1000;

  private static final RowMapper<ChangeSet> CHANGE_SET =
      (row, context) ->
          new ChangeSet(
              row.getLong("id"),
              row.getObject("at", OffsetDateTime.class).toInstant(),
              new ChangeLabel(row.getString("label_key"), texts(row.getBytes("label_arguments"))),
              Keys.read(ChangeKind.class, row.getString("kind")),
              row.getBoolean("reversed"));

  private ChangeSets() {}

  private static List<String> texts(byte[] image) {
    return Arrays.stream(RowImage.read(image)).map(String.class::cast).toList();
  }

  /// The newest change sets before a sequence.
  static List<ChangeSet> newest(Session session, int limit, long before) {
    return session
        .query(
            """
            select id, at, label_key, label_arguments, kind, reversed from change_set
            where id < :before order by id desc fetch first :limit rows only
            """)
        .bind("before", before)
        .bind("limit", limit)
        .map(CHANGE_SET)
        .list();
  }

  /// The newest change sets before a sequence that changed something about a person.
  static List<ChangeSet> of(Session session, long person, int limit, long before) {
    return session
        .query(
            """
            select id, at, label_key, label_arguments, kind, reversed
            from change_person join change_set on id = change_set
            where person_id = :person and change_set < :before
            order by change_set desc fetch first :limit rows only
            """)
        .bind("person", person)
        .bind("before", before)
        .bind("limit", limit)
        .map(CHANGE_SET)
        .list();
  }

  /// The newest change sets of one kind of label that stand: done, or done again, and not taken back.
  static List<StandingChange> standing(Session session, String labelKey, int limit) {
    return session
        .query(
            """
            select c.id, at, c.label_key, label_arguments, kind, reversed, later from (
              select id, label_key, row_number() over (order by id desc) - 1 as later
              from change_set where kind <> 'undo' and not reversed) as standing
              join change_set c on c.id = standing.id
            where standing.label_key = :key
            order by c.id desc fetch first :limit rows only
            """)
        .bind("key", labelKey)
        .bind("limit", limit)
        .map(
            (row, context) ->
                new StandingChange(CHANGE_SET.map(row, context), row.getLong("later")))
        .list();
  }

  /// Those of one kind of label that changed something about a person and stand, the oldest first.
  static List<ChangeSet> standing(Session session, String labelKey, long person) {
    return session
        .query(
            """
            select id, at, label_key, label_arguments, kind, reversed
            from change_person join change_set on id = change_set
            where person_id = :person and label_key = :key and kind <> 'undo' and not reversed
            order by change_set
            """)
        .bind("person", person)
        .bind("key", labelKey)
        .map(CHANGE_SET)
        .list();
  }

  /// The newest change set that is not taken back.
  static Optional<ChangeSet> undoable(Session session) {
    return newest(session)
        .filter(set -> set.kind() != ChangeKind.UNDO && !set.undone())
        .findFirst();
  }

  /// The newest undo that is not reversed itself, unless something new was done after it.
  static Optional<ChangeSet> redoable(Session session) {
    return newest(session)
        .takeWhile(set -> set.kind() != ChangeKind.DO)
        .filter(set -> set.kind() == ChangeKind.UNDO && !set.undone())
        .findFirst();
  }

  /// All change sets, newest first, read as far as they are looked at.
  private static Stream<ChangeSet> newest(Session session) {
    return Stream.iterate(
            newest(session, AT_ONCE, Long.MAX_VALUE),
            sets -> !sets.isEmpty(),
            sets -> newest(session, AT_ONCE, sets.getLast().sequence()))
        .flatMap(List::stream);
  }

  static void insert(
      Session session, ChangeSet changeSet, @Nullable Long reverses, Collection<Long> people) {
    @Nullable Object[] row =
        Draft.row(
            changeSet.sequence(),
            changeSet.at().atOffset(ZoneOffset.UTC),
            changeSet.label().key(),
            RowImage.write(changeSet.label().arguments().toArray()),
            Keys.of(changeSet.kind()),
            reverses);
    session.recorder().sums().add(SETS, row);
    @Nullable Object[] whole = Arrays.copyOf(row, row.length + 1);
    whole[row.length] = false;
    session.write(
        """
        insert into change_set (id, at, label_key, label_arguments, kind, reverses, reversed)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        whole);
    List<@Nullable Object[]> concerned =
        people.stream().map(person -> Draft.row(person, changeSet.sequence())).toList();
    concerned.forEach(one -> session.recorder().sums().add(PEOPLE, one));
    session
        .rows("insert into change_person (person_id, change_set) values (?, ?)")
        .write(concerned);
  }

  static void markReversed(Session session, long changeSet) {
    session.write("update change_set set reversed = ? where id = ?", true, changeSet);
  }

  /// Adds what rows were before: the values in the order of the columns.
  static void insertRows(Session session, Collection<@Nullable Object[]> rows) {
    rows.forEach(row -> session.recorder().sums().add(ROWS, row));
    session
        .rows(
            """
            insert into change_row (change_set, fact_table, number, id_first, id_last, before)
            values (?, ?, ?, ?, ?, ?)
            """)
        .write(rows);
  }

  /// What rows of a table were before a change set, those after a number.
  static List<ChangedRows> rows(Session session, long changeSet, FactTable table, int after) {
    return session
        .query(
            """
            select number, id_first, id_last, before from change_row
            where change_set = :changeSet and fact_table = :table and number > :after
            order by number fetch first :limit rows only
            """)
        .bind("changeSet", changeSet)
        .bind("table", table.place().number())
        .bind("after", after)
        .bind("limit", ROWS_AT_ONCE)
        .map(
            (row, context) ->
                new ChangedRows(
                    row.getInt("number"),
                    row.getLong("id_first"),
                    row.getLong("id_last"),
                    row.getBytes("before")))
        .list();
  }
}
