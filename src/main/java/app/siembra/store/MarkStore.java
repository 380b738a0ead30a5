package app.siembra.store;

import app.siembra.model.Keys;
import app.siembra.model.PersonId;
import app.siembra.model.Reminder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.statement.Query;

/// What Today and the reminders showed, and what came of it: no part of the history. A mark that is
/// set within [Database#change] counts while that change stands; what is written within
/// [Database#mark] stays, whatever is undone.
public final class MarkStore {
  private final Session session;

  MarkStore(Session session) {
    this.session = session;
  }

  /// The marks since that day that count, oldest first.
  public List<Mark> since(LocalDate day) {
    return marks(
        session
            .query(
                """
                select distinct on_day, person_id, today_mark.kind
                from today_mark left join change_set on change_set.id = today_mark.change_set
                where on_day >= :day and state is distinct from 'reversed'
                order by on_day, person_id, kind
                """)
            .bind("day", day));
  }

  /// All marks of these people that count, oldest first.
  public List<Mark> of(Collection<PersonId> people) {
    return marks(
        session
            .query(
                """
                select distinct on_day, person_id, today_mark.kind
                from today_mark left join change_set on change_set.id = today_mark.change_set
                where person_id = any(cast(? as bigint array)) and state is distinct from 'reversed'
                order by on_day, person_id, kind
                """)
            .bind(0, Rows.ids(people.stream().map(PersonId::value).toList())));
  }

  private static List<Mark> marks(Query query) {
    return query
        .map(
            (row, context) ->
                new Mark(
                    new PersonId(row.getLong("person_id")),
                    row.getObject("on_day", LocalDate.class),
                    Keys.read(Mark.Kind.class, row.getString("kind"))))
        .list();
  }

  /// Sets a mark; a second time changes nothing.
  public void put(Mark mark) {
    session.write(
        """
        merge into today_mark (on_day, person_id, kind, change_set)
        key (on_day, person_id, kind, change_set) values (?, ?, ?, ?)
        """,
        mark.day(),
        mark.person().value(),
        Keys.of(mark.kind()),
        session.changeSet());
  }

  /// A change set takes over the marks of the one that it does again.
  static void takeOver(Session session, long changeSet, long undo) {
    Long again =
        session
            .query("select reverses from change_set where id = :undo")
            .bind("undo", undo)
            .mapTo(Long.class)
            .one();
    session.write("update today_mark set change_set = ? where change_set = ?", changeSet, again);
  }

  /// What became of reminders due since that day, the earliest due first.
  public List<ReminderMark> reminders(LocalDate dueSince) {
    return session
        .query(
            """
            select kind, subject, due, notified, snoozed_until, dismissed from reminder_mark
            where due >= :due order by due, kind, subject
            """)
        .bind("due", dueSince)
        .map(
            (row, context) ->
                new ReminderMark(
                    new Reminder(
                        Keys.read(Reminder.Kind.class, row.getString("kind")),
                        row.getLong("subject"),
                        row.getObject("due", LocalDate.class)),
                    row.getBoolean("notified"),
                    row.getObject("snoozed_until", LocalDate.class),
                    row.getBoolean("dismissed")))
        .list();
  }

  /// Sets what became of a reminder.
  public void put(ReminderMark mark) {
    session.write(
        """
        merge into reminder_mark (kind, subject, due, notified, snoozed_until, dismissed)
        key (due, kind, subject) values (?, ?, ?, ?, ?, ?)
        """,
        Keys.of(mark.reminder().kind()),
        mark.reminder().subject(),
        mark.reminder().due(),
        mark.notified(),
        mark.snoozedUntil(),
        mark.dismissed());
  }

  /// The keys of what is not to be offered again.
  public Set<String> hidden() {
    return new HashSet<>(session.query("select item from hidden").mapTo(String.class).list());
  }

  /// Hides this for good.
  public void hide(String key) {
    session.write("merge into hidden (item) key (item) values (?)", key);
  }

  /// Offers it again.
  public void unhide(String key) {
    session.write("delete from hidden where item = ?", key);
  }
}
