package app.siembra.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The words of two names, without regard to their order.
///
/// @param same those that both have
/// @param one those that only the first has
/// @param other those that only the second has
record DifferentWords(List<String> same, List<String> one, List<String> other) {
  /// Shorter words differ in a letter by nature: `Ana`, `Eva`.
  private static final int LONG_ENOUGH = 4;

  static DifferentWords of(Candidate first, Candidate second) {
    List<String> one = new ArrayList<>(first.nameWords().toList());
    List<String> other = new ArrayList<>(second.nameWords().toList());
    List<String> same = new ArrayList<>(one);
    one.removeAll(other);
    same.removeAll(one);
    other.removeAll(same);
    return new DifferentWords(same, one, other);
  }

  /// Those that only one of the two has.
  Stream<String> all() {
    return Stream.concat(one.stream(), other.stream());
  }

  /// Whether one of the two only has more names.
  boolean areFurtherNames() {
    return one.isEmpty() || other.isEmpty();
  }

  /// Whether one word is another with a letter missing, too much, another, or two of them turned
  /// round.
  boolean areOneTypingError() {
    return one.size() == 1
        && other.size() == 1
        && Math.max(one.getFirst().length(), other.getFirst().length()) >= LONG_ENOUGH
        && isOneEdit(one.getFirst(), other.getFirst());
  }

  private static boolean isOneEdit(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int start = 0;
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    String left = a.substring(start, a.length() - end);
    String right = b.substring(start, b.length() - end);
    boolean turned =
        left.length() == 2
            && right.length() == 2
            && left.charAt(0) == right.charAt(1)
            && left.charAt(1) == right.charAt(0);
    return turned || (left.length() <= 1 && right.length() <= 1);
  }
}
