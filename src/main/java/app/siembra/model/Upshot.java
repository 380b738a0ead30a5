package app.siembra.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What came of an introduction.
///
/// @param result in short, or null where there are only words
/// @param text in the user's words, or empty
/// @param toldOn when the user wrote it down, or null where nobody knows
public record Upshot(@Nullable Result result, String text, @Nullable LocalDate toldOn) {
  /// What came of it, in short.
  public enum Result {
    WORKED,
    NOT_WORKED,
    NOTHING_YET
  }

  public Upshot {
    text = Check.lines(text);
    if (result == null && text.isEmpty()) {
      throw new ProblemException(Problem.of("outcome.empty"));
    }
  }
}
