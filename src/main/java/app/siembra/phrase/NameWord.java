package app.siembra.phrase;

import app.siembra.model.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A word that may be part of a name: letters and digits alone, so that `Jean-Luc` has two.
///
/// @param start its first character
/// @param end the place after its last
/// @param folded never empty
/// @param line the line it stands in
record NameWord(int start, int end, String folded, String line) {
  private static final String GLUE_IN_NAMES = "-.'’_·";
  private static final String GLUE = GLUE_IN_NAMES + "@&+";
  private static final String ENDS_UNKNOWN = ",;:()[]{}<>\"“”„«»¿?¡!…/";
  private static final Set<String> GENITIVES = Set.of("'s", "’s", "'S", "’S");

  /// The words from a place on that may make one name together: blanks, hyphens, apostrophes and
  /// the point of an abbreviation between them, but no comma.
  static List<NameWord> run(String line, int from, int most) {
    List<NameWord> words = new ArrayList<>();
    int at = from;
    while (words.size() < most && at < line.length() && Words.isInner(line.charAt(at))) {
      int end = endOfInner(line, at);
      String folded = Fold.of(line.substring(at, end));
      if (folded.isEmpty() || folded.contains(" ")) {
        break;
      }
      words.add(new NameWord(at, end, folded, line));
      at = nextWord(line, at, end);
    }
    return words;
  }

  /// Whether a name may end here: `@ana-maría` and `@ana_g` do not end after `ana`.
  boolean mayEndName() {
    boolean glued =
        end + 1 < line.length()
            && GLUE.indexOf(line.charAt(end)) >= 0
            && Words.isInner(line.charAt(end + 1));
    return !glued || afterGenitive(line, end) > end;
  }

  /// Where a name that ends there ends with its English genitive: `@ana's`.
  static int afterGenitive(String line, int end) {
    int after = end + 2;
    return after <= line.length()
            && GENITIVES.contains(line.substring(end, after))
            && (after == line.length() || !Words.isInner(line.charAt(after)))
        ? after
        : end;
  }

  /// Where the name of somebody who is not in the book ends: after its word and those after it that
  /// are written as names are (`@Zoe Quinn`).
  static int endOfUnknown(String line, int from) {
    int end = endOfWord(line, from);
    List<Token.Word> words = Words.of(line, end, line.length());
    for (Token.Word word : words) {
      boolean next = word.start() == end + 1 && line.charAt(end) == ' ';
      if (!next || !isWrittenAsName(line, word)) {
        break;
      }
      end = withoutGenitive(line, word.start(), word.end());
    }
    return end;
  }

  /// Where the word ends that begins here, points and apostrophes inside it included.
  static int endOfWord(String line, int from) {
    int end = from;
    while (end < line.length()
        && !Words.isBlank(line.charAt(end))
        && ENDS_UNKNOWN.indexOf(line.charAt(end)) < 0) {
      end++;
    }
    while (end > from + 1 && !Words.isInner(line.charAt(end - 1))) {
      end--;
    }
    return withoutGenitive(line, from, end);
  }

  private static int withoutGenitive(String line, int start, int end) {
    return end - start > 2 && GENITIVES.contains(line.substring(end - 2, end)) ? end - 2 : end;
  }

  private static boolean isWrittenAsName(String line, Token.Word word) {
    String text = line.substring(word.start(), word.end());
    return text.length() > 1
        && Character.isUpperCase(text.charAt(0))
        && Character.isLowerCase(text.charAt(1))
        && !Vocabulary.has(word.folded());
  }

  private static int endOfInner(String line, int from) {
    int end = from;
    while (end < line.length() && Words.isInner(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int nextWord(String line, int start, int end) {
    int at = end;
    boolean abbreviated = end - start <= 3;
    if (at < line.length() && line.charAt(at) == '.' && !abbreviated) {
      return end;
    }
    if (at < line.length() && GLUE_IN_NAMES.indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    while (at < line.length() && Words.isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }
}
