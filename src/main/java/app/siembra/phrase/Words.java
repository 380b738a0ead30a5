package app.siembra.phrase;

import app.siembra.model.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a stretch of the line into words.
final class Words {
  private static final String ALWAYS_APART = "()[]{}<>|\"“”„«»¿¡…–—";
  private static final String APART_UNLESS_IN_A_NUMBER = ",;:";
  private static final String KEPT_BEFORE = "+-#@~$€£";
  private static final String KEPT_AFTER = "+#%°$€£";

  private Words() {}

  /// The words between two places of the line.
  static List<Token.Word> of(String line, int from, int to) {
    List<Token.Word> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && !apart(line, end)) {
        end++;
      }
      addWithoutEdges(words, line, at, end);
      at = end + 1;
    }
    return words;
  }

  /// Whether there is a letter or a digit between two places of the line.
  static boolean hasLetterOrDigit(String line, int from, int to) {
    return line.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// Letters, digits and the accents written apart from their letter.
  static boolean isInner(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean apart(String line, int at) {
    char c = line.charAt(at);
    return isBlank(c)
        || ALWAYS_APART.indexOf(c) >= 0
        || (APART_UNLESS_IN_A_NUMBER.indexOf(c) >= 0 && !inNumber(line, at));
  }

  private static boolean inNumber(String line, int at) {
    return at > 0
        && at + 1 < line.length()
        && Character.isDigit(line.charAt(at - 1))
        && Character.isDigit(line.charAt(at + 1));
  }

  private static void addWithoutEdges(List<Token.Word> words, String line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !kept(line.charAt(start), KEPT_BEFORE)) {
      start++;
    }
    while (end > start && !kept(line.charAt(end - 1), KEPT_AFTER)) {
      end--;
    }
    if (hasLetterOrDigit(line, start, end)) {
      String raw = line.substring(start, end);
      words.add(new Token.Word(start, end, raw.toLowerCase(Locale.ROOT), Fold.of(raw)));
    }
  }

  private static boolean kept(char c, String signs) {
    return isInner(c) || signs.indexOf(c) >= 0;
  }
}
