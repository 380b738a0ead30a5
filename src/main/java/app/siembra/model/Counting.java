package app.siembra.model;

/// Whether an interaction counts as contact (rule 1).
public enum Counting {
  /// By channel and number of people.
  BY_RULE,
  /// A greeting: does not count.
  GREETING,
  /// The user ticked it: counts, whatever the channel.
  TICKED
}
