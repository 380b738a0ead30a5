package app.siembra.service.sample;

import java.time.LocalDate;

/// What decides an invented person's history, cheap to find again from the number alone.
///
/// @param number from 0
/// @param bond with their block
/// @param habit how often one talks with them
/// @param last the day of the newest talk, where there is any
record Persona(int number, Bond bond, Habit habit, LocalDate last) {
  static Persona of(SampleSize size, LocalDate today, int number) {
    Dice dice = Dice.of(size.seed(), "persona", number);
    Bond bond = Bond.of(number);
    Habit habit = dice.likely(bond.habits());
    return new Persona(number, bond, habit, today.minusDays(silence(habit, dice)));
  }

  /// Whether the user decided to keep in touch with them.
  boolean isSorted() {
    return bond != Bond.UNSORTED;
  }

  /// One in five has gone quiet, a few nearly.
  private static int silence(Habit habit, Dice dice) {
    double share = dice.between(0.0, 1.0);
    double gaps =
        share < 0.2
            ? dice.between(2.2, 5.5)
            : share < 0.3 ? dice.between(1.7, 2.0) : dice.between(0.0, 1.2);
    return switch (habit) {
      case WEEKLY, FORTNIGHTLY, MONTHLY, QUARTERLY -> (int) (gaps * habit.days());
      case YEARLY -> (int) (Math.min(gaps, 2.4) * habit.days());
      case BEFORE -> dice.between(200, 2500);
      case NEVER -> 0;
    };
  }
}
