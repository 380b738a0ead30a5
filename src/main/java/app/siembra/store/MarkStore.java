package app.siembra.store;

import app.siembra.model.Keys;
import app.siembra.model.PersonId;
import app.siembra.model.Reminder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    return session
        .query(
            """
            select distinct on_day, person_id, today_mark.kind
            from today_mark left join change_set on change_set.id = today_mark.change_set
            where on_day >= :day and reversed is not true
            order by on_day, person_id, kind
            """)
        .bind("day", day)
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
    session
        .update(
            """
            merge into today_mark (on_day, person_id, kind, change_set)
            key (on_day, person_id, kind, change_set)
            values (:day, :person, :kind, :changeSet)
            """)
        .bind("day", mark.day())
        .bind("person", mark.person().value())
        .bind("kind", Keys.of(mark.kind()))
        .bind("changeSet", session.changeSet())
        .execute();
  }

  /// A change set takes over the marks of the one that it does again.
  static void takeOver(Session session, long changeSet, long undo) {
    session
        .update(
            """
            update today_mark set change_set = :changeSet
            where change_set = (select reverses from change_set where id = :undo)
            """)
        .bind("changeSet", changeSet)
        .bind("undo", undo)
        .execute();
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
    session
        .update(
            """
            merge into reminder_mark (kind, subject, due, notified, snoozed_until, dismissed)
            key (due, kind, subject)
            values (:kind, :subject, :due, :notified, :snoozedUntil, :dismissed)
            """)
        .bind("kind", Keys.of(mark.reminder().kind()))
        .bind("subject", mark.reminder().subject())
        .bind("due", mark.reminder().due())
        .bind("notified", mark.notified())
        .bind("snoozedUntil", mark.snoozedUntil())
        .bind("dismissed", mark.dismissed())
        .execute();
  }

  /// The keys of what is not to be offered again.
  public Set<String> hidden() {
    return new HashSet<>(session.query("select item from hidden").mapTo(String.class).list());
  }

  /// Hides this for good.
  public void hide(String key) {
    session
        .update("merge into hidden (item) key (item) values (:item)")
        .bind("item", key)
        .execute();
  }

  /// Offers it again.
  public void unhide(String key) {
    session.update("delete from hidden where item = :item").bind("item", key).execute();
  }
}
