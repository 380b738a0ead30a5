package app.siembra.phrase;

import app.siembra.model.Repeat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something the line says that I will do.
///
/// @param due the day
/// @param text as typed, or empty: get in touch
/// @param repeat how often it is to be done again, null for once: a line says only that
public record SaidFollowUp(LocalDate due, String text, @Nullable Repeat repeat) {
  /// Something to be done once.
  public SaidFollowUp(LocalDate due, String text) {
    this(due, text, null);
  }
}
