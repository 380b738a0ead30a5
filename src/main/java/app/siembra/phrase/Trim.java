package app.siembra.phrase;

import app.siembra.model.Fold;

/// Cuts what only joins off the ends of a stretch: blanks, commas, colons, and the little words.
final class Trim {
  private static final String SEPARATORS = ",:;";

  private Trim() {}

  /// Where a stretch of the line really begins: after separators and little words.
  static int start(String line, int from, int to) {
    int start = from;
    while (start < to) {
      int word = start;
      while (word < to && (isSeparator(line.charAt(word)) || line.charAt(word) == '.')) {
        word++;
      }
      int end = word;
      while (end < to && Words.isInner(line.charAt(end))) {
        end++;
      }
      boolean whole = end == to || isSeparator(line.charAt(end));
      if (!whole || !LittleWords.has(Fold.of(line.substring(word, end)))) {
        return word;
      }
      start = end;
    }
    return to;
  }

  /// Where a stretch of the line really ends: before separators and, if asked, little words.
  static int end(String line, int from, int to, boolean littleWords) {
    int end = to;
    while (end > from && isSeparator(line.charAt(end - 1))) {
      end--;
    }
    int word = end;
    while (word > from && Words.isInner(line.charAt(word - 1))) {
      word--;
    }
    boolean whole = word == from || isSeparator(line.charAt(word - 1));
    return littleWords && whole && word < end && LittleWords.has(Fold.of(line.substring(word, end)))
        ? end(line, from, word, true)
        : end;
  }

  static boolean isSeparator(char c) {
    return Words.isBlank(c) || SEPARATORS.indexOf(c) >= 0;
  }
}
