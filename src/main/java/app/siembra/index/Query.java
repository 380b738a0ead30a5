package app.siembra.index;

import app.siembra.model.Fold;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What somebody typed, ready to be looked for in folded texts.
///
/// @param whole the folded query
/// @param words its words, each of which must occur; digits alone are one word, without zeros
///   before it: `0034 600…` and `020 7946…` are stored as `34600…` and `44207946…`
record Query(String whole, List<String> words) {
  private static final int SHORTEST_NUMBER = 7;
  private static final int LONGEST_PREFIX = 5;

  static Query of(String typed) {
    String whole = Fold.of(typed);
    return isNumber(whole)
        ? new Query(whole, List.of(significant(whole.replace(" ", ""))))
        : separate(whole);
  }

  /// The same with digits as numbers of their own.
  static Query separate(String typed) {
    String whole = Fold.of(typed);
    return new Query(
        whole,
        whole.isEmpty() ? List.of() : Arrays.stream(whole.split(" ")).map(Query::word).toList());
  }

  private static String word(String word) {
    return isNumber(word) ? significant(word) : word;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /// Other ways to read digits, for where this one finds nobody: as numbers of their own, and as a
  /// telephone that was stored without the prefix of its country.
  List<Query> others() {
    if (!isNumber(whole)) {
      return List.of();
    }
    String number = words.getFirst();
    List<Query> shorter =
        IntStream.rangeClosed(1, LONGEST_PREFIX)
            .mapToObj(cut -> significant(number.substring(Math.min(cut, number.length()))))
            .filter(rest -> rest.length() >= SHORTEST_NUMBER)
            .distinct()
            .map(rest -> new Query(whole, List.of(rest)))
            .toList();
    return whole.contains(" ")
        ? Stream.concat(Stream.of(separate(whole)), shorter.stream()).toList()
        : shorter;
  }

  /// How well the name alone answers: 0 the best, 3 not at all.
  int rank(String foldedName) {
    if (foldedName.startsWith(whole)) {
      return 0;
    }
    int rank = 1;
    for (String word : words) {
      rank = Math.max(rank, begins(foldedName, word) ? 1 : foldedName.contains(word) ? 2 : 3);
    }
    return rank;
  }

  /// Whether a word of the text begins so.
  static boolean begins(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (at == 0 || text.charAt(at - 1) == ' ') {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(String folded) {
    return !folded.isEmpty() && folded.chars().allMatch(c -> c == ' ' || Character.isDigit(c));
  }

  private static String significant(String digits) {
    String significant = digits.replaceFirst("^0+", "");
    return significant.isEmpty() ? digits : significant;
  }
}
