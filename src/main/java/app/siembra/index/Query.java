package app.siembra.index;

import app.siembra.model.Fold;
import java.util.List;

/// What somebody typed, ready to be looked for in folded texts.
///
/// @param whole the folded query
/// @param words its words, each of which must occur; digits alone are one word
record Query(String whole, List<String> words) {
  static Query of(String typed) {
    String whole = Fold.of(typed);
    return isNumber(whole)
        ? new Query(whole, List.of(withoutTrunkZeros(whole.replace(" ", ""))))
        : new Query(whole, whole.isEmpty() ? List.of() : List.of(whole.split(" ")));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean occursIn(String text) {
    for (String word : words) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /// How well the name alone answers: 0 the best, 3 not at all.
  int rank(String foldedName) {
    if (foldedName.startsWith(whole)) {
      return 0;
    }
    String name = " " + foldedName;
    boolean within = true;
    boolean begins = true;
    for (String word : words) {
      within &= name.contains(word);
      begins &= name.contains(" " + word);
    }
    return begins ? 1 : within ? 2 : 3;
  }

  private static boolean isNumber(String folded) {
    return !folded.isEmpty() && folded.chars().allMatch(c -> c == ' ' || Character.isDigit(c));
  }

  /// `0034 600…` and `020 7946…` are stored as `+34600…` and `+44207946…`.
  private static String withoutTrunkZeros(String digits) {
    String significant = digits.replaceFirst("^0+", "");
    return significant.isEmpty() ? digits : significant;
  }
}
