package app.siembra.phrase;

import java.util.Set;

/// The words that only join: dropped from the note where nothing is left for them to join.
final class LittleWords {
  private static final Set<String> ALL =
      Set.of(
          "with", "to", "for", "and", "by", "at", "on", "in", "a", "con", "y", "e", "para", "de",
          "en");

  /// Further words that join within a name or before one.
  private static final Set<String> IN_NAMES =
      Set.of("the", "of", "from", "el", "la", "los", "las", "del", "al", "or", "o", "u", "que");

  private LittleWords() {}

  static boolean has(String folded) {
    return ALL.contains(folded);
  }

  /// Whether what follows this word belongs to it.
  static boolean joins(String folded) {
    return has(folded) || IN_NAMES.contains(folded);
  }
}
