package app.siembra.store;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Keys;
import app.siembra.store.disk.RowImage;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/// The tables of the change feed. They are only added to; afterwards a change set may only be
/// marked, as taken back or closed, or lose what is erased for good (decision 16).
final class ChangeSets {
  /// The numbers of the feed's own tables among the [RowSums].
  static final int SETS = 1001;

  static final int ROWS = 1002;
  static final int PEOPLE = 1003;

  private static final int AT_ONCE = 32;

  private static final RowMapper<ChangeSet> CHANGE_SET =
      (row, context) ->
          new ChangeSet(
              row.getLong("id"),
              row.getObject("at", OffsetDateTime.class).toInstant(),
              new ChangeLabel(row.getString("label_key"), texts(row.getBytes("label_arguments"))),
              Keys.read(ChangeKind.class, row.getString("kind")),
              Keys.read(ChangeState.class, row.getString("state")));

  private ChangeSets() {}

  private static List<String> texts(byte[] image) {
    return Arrays.stream(RowImage.read(image)).map(String.class::cast).toList();
  }

  /// The newest change sets before a sequence.
  static List<ChangeSet> newest(Session session, int limit, long before) {
    return session
        .query(
            """
            select id, at, label_key, label_arguments, kind, state from change_set
            where id < :before order by id desc fetch first :limit rows only
            """)
        .bind("before", before)
        .bind("limit", limit)
        .map(CHANGE_SET)
        .list();
  }

  static Optional<ChangeSet> find(Session session, long changeSet) {
    return session
        .query(
            """
            select id, at, label_key, label_arguments, kind, state from change_set
            where id = :id
            """)
        .bind("id", changeSet)
        .map(CHANGE_SET)
        .findOne();
  }

  /// The newest change sets before a sequence that changed something about a person.
  static List<ChangeSet> of(Session session, long person, int limit, long before) {
    return session
        .query(
            """
            select id, at, label_key, label_arguments, kind, state
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

  /// Those that stand and were made since then, the newest first.
  static List<ChangeSet> standingSince(Session session, Instant since) {
    return session
        .query(
            """
            select id, at, label_key, label_arguments, kind, state from change_set
            where at >= :since and kind in ('do', 'redo') and state = 'stands' order by id desc
            """)
        .bind("since", since.atOffset(ZoneOffset.UTC))
        .map(CHANGE_SET)
        .list();
  }

  /// The newest change sets of one kind of label that stand: done, or done again, and not taken
  /// back.
  static List<StandingChange> standing(Session session, String labelKey, int limit) {
    return session
        .query(
            """
            select c.id, at, c.label_key, label_arguments, kind, state, later from (
              select id, label_key, row_number() over (order by id desc) - 1 as later
              from change_set where kind <> 'undo' and state = 'stands') as standing
              join change_set c on c.id = standing.id
            where standing.label_key = :key and kind <> 'reverse'
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
            select id, at, label_key, label_arguments, kind, state
            from change_person join change_set on id = change_set
            where person_id = :person and label_key = :key
              and kind in ('do', 'redo') and state = 'stands'
            order by change_set
            """)
        .bind("person", person)
        .bind("key", labelKey)
        .map(CHANGE_SET)
        .list();
  }

  /// The sequences of the merges that concerned one of these people.
  static List<Long> merges(Session session, Collection<Long> people) {
    return session
        .query(
            """
            select distinct id from unnest(cast(? as bigint array)) as asked (person)
              join change_person on person_id = person join change_set on id = change_set
            where label_key = 'merge'
            """)
        .bind(0, Rows.ids(people))
        .mapTo(Long.class)
        .list();
  }

  /// The sequences of those that took one of these back alone, and stand.
  static List<Long> reversals(Session session, Collection<Long> changeSets) {
    return session
        .query(
            """
            select id from unnest(cast(? as bigint array)) as asked (reversed)
              join change_set on reverses = reversed
            where kind = 'reverse' and state = 'stands'
            """)
        .bind(0, Rows.ids(changeSets))
        .mapTo(Long.class)
        .list();
  }

  /// The sequences of those that changed something about a person.
  static List<Long> concerning(Session session, long person) {
    return session
        .query("select change_set from change_person where person_id = :person")
        .bind("person", person)
        .mapTo(Long.class)
        .list();
  }

  /// The newest change set that is not taken back. What was erased since cannot be taken back, so
  /// that nothing can on which that stands.
  static Optional<ChangeSet> undoable(Session session) {
    return newest(session)
        .filter(ChangeSet::stands)
        .findFirst()
        .filter(
            set ->
                !isErasedAfter(session, set.sequence())
                    || Dependence.on(session, set.sequence()).isFree());
  }

  /// Those of which something was put back, working around what was done since.
  static List<Long> putBack(Session session) {
    return session
        .query(
            """
            select reverses from change_set
            where kind = 'do' and reverses is not null and state = 'stands'
            """)
        .mapTo(Long.class)
        .list();
  }

  /// Whether there is anything that a change set added.
  static boolean added(Session session, long changeSet) {
    return session
        .query(
            """
            select exists (select 1 from change_row where change_set = :id and before is null)
            """)
        .bind("id", changeSet)
        .mapTo(Boolean.class)
        .one();
  }

  /// The people whom a change set added and who are there.
  static List<Long> addedPeople(Session session, long changeSet) {
    return session
        .query(
            """
            select person.id from change_row join person on person.id between id_first and id_last
            where change_set = :id and fact_table = :table and before is null
            """)
        .bind("id", changeSet)
        .bind("table", Tables.PERSON.place().number())
        .mapTo(Long.class)
        .list();
  }

  static boolean isErasedAfter(Session session, long changeSet) {
    return session
        .query("select exists (select 1 from change_set where id > :id and state = 'erased')")
        .bind("id", changeSet)
        .mapTo(Boolean.class)
        .one();
  }

  /// The newest undo that is not reversed itself, unless something new was done after it.
  static Optional<ChangeSet> redoable(Session session) {
    return newest(session)
        .takeWhile(set -> set.kind() == ChangeKind.UNDO || set.kind() == ChangeKind.REDO)
        .filter(set -> set.kind() == ChangeKind.UNDO && set.state() == ChangeState.STANDS)
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
            reverses,
            Keys.of(changeSet.state()));
    session.recorder().sums().add(SETS, row);
    session.write(
        """
        insert into change_set (id, at, label_key, label_arguments, kind, reverses, state)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        row);
    List<@Nullable Object[]> concerned =
        people.stream().map(person -> Draft.row(person, changeSet.sequence())).toList();
    concerned.forEach(one -> session.recorder().sums().add(PEOPLE, one));
    session
        .rows("insert into change_person (person_id, change_set) values (?, ?)")
        .write(concerned);
  }

  /// The change set of the past that one took back by itself; empty where it did something else.
  /// One that undid or did again counts as what it undid or did again.
  static Optional<Long> pastOf(Session session, long changeSet) {
    return session
        .query(
            """
            with recursive chain (id, kind, reverses) as (
              select id, kind, reverses from change_set where id = :id
              union all
              select c.id, c.kind, c.reverses from chain join change_set c on c.id = chain.reverses
              where chain.kind in ('undo', 'redo'))
            select reverses from chain where kind in ('do', 'reverse') and reverses is not null
            """)
        .bind("id", changeSet)
        .mapTo(Long.class)
        .findFirst();
  }

  static void mark(Session session, long changeSet, ChangeState state) {
    @Nullable Object[] before = FeedRows.set(session, changeSet);
    @Nullable Object[] after = before.clone();
    after[before.length - 1] = Keys.of(state);
    session.recorder().sums().remove(SETS, before);
    session.recorder().sums().add(SETS, after);
    session.write("update change_set set state = ? where id = ?", Keys.of(state), changeSet);
  }

  /// Closes all that stand: they can no longer be taken back. The sums are to be counted anew.
  static void close(Session session) {
    session.write(
        "update change_set set state = ? where state = ?",
        Keys.of(ChangeState.CLOSED),
        Keys.of(ChangeState.STANDS));
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
}
