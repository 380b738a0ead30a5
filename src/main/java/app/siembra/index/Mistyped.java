package app.siembra.index;

/// A word that may have typing mistakes in it: a letter wrong, missing or too many, or two
/// neighbours swapped, the first letter too.
final class Mistyped {
  private static final int SHORTEST = 3;
  private static final int LONG = 8;
  private static final int MOST = 2;

  private final String typed;
  private final long letters;

  Mistyped(String typed) {
    this.typed = typed;
    this.letters = letters(typed);
  }

  /// Which letters a word has, a bit each; some letters share one.
  static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << (word.charAt(i) & 63);
    }
    return letters;
  }

  /// How many mistakes lie between the two: at most one, at most two where the word has eight
  /// letters or more; 0 where there are none, or more than that, or where the word is too short to
  /// tell.
  ///
  /// @param its letters of the word
  int mistakes(String word, long its) {
    int most = word.length() < LONG ? 1 : MOST;
    if (typed.length() < SHORTEST
        || word.length() < SHORTEST
        || Math.abs(word.length() - typed.length()) > most
        || Long.bitCount(letters & ~its) > most
        || Long.bitCount(its & ~letters) > most) {
      return 0;
    }
    int distance = distance(word, most);
    return distance > most ? 0 : distance;
  }

  /// Optimal string alignment; more than `most` where it is more.
  private int distance(String word, int most) {
    int[] before = new int[word.length() + 1];
    int[] last = new int[word.length() + 1];
    int[] row = new int[word.length() + 1];
    for (int j = 0; j <= word.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= typed.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= word.length(); j++) {
        int replaced = last[j - 1] + (typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && typed.charAt(i - 1) == word.charAt(j - 2)
            && typed.charAt(i - 2) == word.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return least;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[word.length()];
  }
}
