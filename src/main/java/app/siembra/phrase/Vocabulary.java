package app.siembra.phrase;

/// The words that the grammar knows.
final class Vocabulary {
  private Vocabulary() {}

  /// Whether a day, a channel or a group of their words begins with this folded word.
  static boolean has(String folded) {
    return ChannelWords.begins(folded) || DayWords.begins(folded) || Weekdays.begins(folded);
  }
}
