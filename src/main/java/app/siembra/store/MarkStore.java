package app.siembra.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What Today and the reminders showed, and what came of it: no part of the history, and nothing
/// undoes it. Its writing methods work within [Database#mark] and [Database#change].
@SuppressWarnings({"DoNotCallSuggester", "UnusedVariable"})
public final class MarkStore {
  private final Session session;

  MarkStore(Session session) {
    this.session = session;
  }

  /// The marks since that day, oldest first.
  public List<Mark> since(LocalDate day) {
    throw new UnsupportedOperationException();
  }

  /// Sets a mark; a second time changes nothing.
  public void put(Mark mark) {
    throw new UnsupportedOperationException();
  }

  /// What became of reminders due since that day.
  public List<ReminderMark> reminders(LocalDate dueSince) {
    throw new UnsupportedOperationException();
  }

  /// Sets what became of a reminder.
  public void put(ReminderMark mark) {
    throw new UnsupportedOperationException();
  }

  /// The keys of what is not to be offered again.
  public Set<String> hidden() {
    throw new UnsupportedOperationException();
  }

  /// Hides this for good.
  public void hide(String key) {
    throw new UnsupportedOperationException();
  }

  /// Offers it again.
  public void unhide(String key) {
    throw new UnsupportedOperationException();
  }
}
