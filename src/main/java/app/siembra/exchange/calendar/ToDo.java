package app.siembra.exchange.calendar;

import app.siembra.model.Repeat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something to do, as a calendar has it.
///
/// @param uid its name for ever, so that a later file replaces it
/// @param due the day, on which the calendar is to say so
/// @param summary what it says
/// @param repeat how it comes again by itself, counted from a day that it falls on; null where it
///   does not, or nobody can know when
public record ToDo(String uid, LocalDate due, String summary, @Nullable Repeat repeat) {
  /// Something that is to be done once, as far as can be known.
  public ToDo(String uid, LocalDate due, String summary) {
    this(uid, due, summary, null);
  }
}
