package app.siembra.phrase;

import java.time.LocalDate;

/// Words that say a day, or look as if they did.
sealed interface Day {

  /// The index after its last word.
  int to();

  /// A day.
  ///
  /// @param loose whether it is a plan (`next week`) that may as well be part of what is told
  record Real(int to, LocalDate date, boolean loose) implements Day {}

  /// A day that no calendar has, as 31 November.
  record Unreal(int to, String text) implements Day {}

  /// No day (`the monday meeting`, `por la mañana`): stays text.
  record None(int to) implements Day {}
}
