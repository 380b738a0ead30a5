package app.siembra.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How often the user wants to be in touch with a person (rule 3).
public sealed interface Cadence {
  /// Not chosen: learned from the log, else from the circles.
  Cadence LEARNED = new Learned();

  /// Taken from the log and the circles.
  record Learned() implements Cadence {}

  /// Chosen by the user.
  ///
  /// @param days 1 to 3,660
  record Chosen(int days) implements Cadence {
    public Chosen {
      Check.within(days, 1, 3660, "cadence.days");
    }
  }

  /// No reminders: let rest.
  ///
  /// @param until the first day on which reminders come again, null for good
  record Rest(@Nullable LocalDate until) implements Cadence {
    /// Whether it still rests on that day.
    public boolean holds(LocalDate today) {
      return until == null || until.isAfter(today);
    }
  }
}
