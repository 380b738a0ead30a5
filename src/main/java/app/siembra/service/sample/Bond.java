package app.siembra.service.sample;

import java.util.List;

/// What ties the five people of a block to one another and to the user.
enum Bond {
  FAMILY("family", "sibling", List.of(Habit.WEEKLY, Habit.FORTNIGHTLY, Habit.MONTHLY)),
  FRIENDS("friends", "friend", List.of(Habit.FORTNIGHTLY, Habit.MONTHLY, Habit.QUARTERLY)),
  WORK("work", "colleague", List.of(Habit.MONTHLY, Habit.QUARTERLY, Habit.YEARLY)),
  /// Met somewhere, imported, not sorted.
  UNSORTED("", "acquaintance", List.of(Habit.NEVER, Habit.BEFORE));

  /// How many people a block has.
  static final int BLOCK = 5;

  private static final List<Bond> PATTERN =
      List.of(
          FAMILY, FRIENDS, WORK, UNSORTED, FRIENDS, WORK, UNSORTED, FRIENDS, UNSORTED, UNSORTED);

  private final String circle;
  private final String tie;
  private final List<Habit> habits;

  Bond(String circle, String tie, List<Habit> habits) {
    this.circle = circle;
    this.tie = tie;
    this.habits = habits;
  }

  /// The bond of the block in which the person of this number (from 0) is.
  static Bond of(int number) {
    return PATTERN.get(number / BLOCK % PATTERN.size());
  }

  /// The key of the delivered circle, empty where there is none.
  String circle() {
    return circle;
  }

  /// The key of the connection among them.
  String tie() {
    return tie;
  }

  /// The likeliest first.
  List<Habit> habits() {
    return habits;
  }
}
