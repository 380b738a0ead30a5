package app.siembra.service.sample;

/// How often one talks with an invented person.
enum Habit {
  WEEKLY(8, 30),
  FORTNIGHTLY(16, 16),
  MONTHLY(33, 9),
  QUARTERLY(92, 4),
  YEARLY(364, 1.5),
  /// Somebody from an address book and a chat long ago, not sorted.
  BEFORE(3, 2),
  NEVER(1, 0);

  private final int days;
  private final double share;

  Habit(int days, double share) {
    this.days = days;
    this.share = share;
  }

  /// The usual days between two talks.
  int days() {
    return days;
  }

  /// How many of all talks are with such a person, against the other habits.
  double share() {
    return share;
  }
}
