package app.siembra.phrase;

import app.siembra.model.Problem;
import app.siembra.model.Starter;
import java.time.LocalDate;
import java.util.List;

/// The one-line log: a line as typed → what was understood of it.
public final class Phrase {
  private Phrase() {}

  /// Reads a line.
  ///
  /// @param line one line, anything at all
  /// @param today the day from which "yesterday" and "in 2 weeks" count
  /// @param names the names of the book
  public static Understood parse(String line, LocalDate today, Names names) {
    return new Understood(
        Kind.NOTE,
        new Occasion(today, false, null, null, null, Starter.UNKNOWN),
        List.of(),
        line,
        new Facts(List.of(), List.of(), List.of(), List.of(), List.of()),
        List.of(Problem.of("phrase.nobody")),
        new Chips(List.of(), List.of()));
  }
}
