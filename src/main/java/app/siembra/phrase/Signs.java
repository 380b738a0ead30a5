package app.siembra.phrase;

import app.siembra.model.Fold;
import java.util.Map;
import java.util.Optional;

/// Finds where signs count: at the start of a word and directly before a letter or a quote.
final class Signs {
  /// Short signs also count right after these: `(@ana`, `@ana,@luis`.
  private static final String BEFORE_SHORT_SIGNS = "([{,;¿¡\"“«";

  /// A word before a colon this far away is no sign any more.
  private static final int LONGEST_WORDS = 20;

  /// In "me contó todo: …" it is no promise: there it belongs to the word before it.
  private static final String EVERYTHING = "todo";

  /// Signs as words, each followed by a colon, folded.
  private static final Map<String, Sign> WORDS =
      Map.ofEntries(
          Map.entry("helped", Sign.GIVEN),
          Map.entry("i helped", Sign.GIVEN),
          Map.entry("ayude", Sign.GIVEN),
          Map.entry("le ayude", Sign.GIVEN),
          Map.entry("les ayude", Sign.GIVEN),
          Map.entry("he ayudado", Sign.GIVEN),
          Map.entry("helped me", Sign.RECEIVED),
          Map.entry("me ayudo", Sign.RECEIVED),
          Map.entry("me ayudaron", Sign.RECEIVED),
          Map.entry("me ha ayudado", Sign.RECEIVED),
          Map.entry("me han ayudado", Sign.RECEIVED),
          Map.entry("told", Sign.TOLD),
          Map.entry("i told", Sign.TOLD),
          Map.entry("conte", Sign.TOLD),
          Map.entry("le conte", Sign.TOLD),
          Map.entry("les conte", Sign.TOLD),
          Map.entry("he contado", Sign.TOLD),
          Map.entry("todo", Sign.FOLLOW_UP),
          Map.entry("to do", Sign.FOLLOW_UP),
          Map.entry("quede en", Sign.FOLLOW_UP),
          Map.entry("quedamos en", Sign.FOLLOW_UP));

  private Signs() {}

  /// A sign in the line.
  ///
  /// @param start its first character
  /// @param text where its text begins
  /// @param count how many in a row, 1 for a word
  /// @param worded whether it is a word (`told:`)
  record At(Sign sign, int start, int text, int count, boolean worded) {}

  /// The first sign from this place on.
  static Optional<At> next(String line, int from) {
    for (int at = from; at < line.length(); at++) {
      Optional<At> sign = sign(line, at);
      Optional<At> found = sign.isPresent() ? sign : word(line, from, at);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<At> sign(String line, int at) {
    return Sign.of(line.charAt(at))
        .filter(sign -> startsWord(line, at, sign))
        .map(sign -> new At(sign, at, afterRun(line, at), afterRun(line, at) - at, false))
        .filter(found -> found.count() <= found.sign().most() && startsText(line, found));
  }

  private static boolean startsWord(String line, int at, Sign sign) {
    return at == 0
        || Words.isBlank(line.charAt(at - 1))
        || (sign.isShort() && BEFORE_SHORT_SIGNS.indexOf(line.charAt(at - 1)) >= 0);
  }

  private static int afterRun(String line, int at) {
    int end = at;
    while (end < line.length() && line.charAt(end) == line.charAt(at)) {
      end++;
    }
    return end;
  }

  private static boolean startsText(String line, At found) {
    if (found.text() >= line.length()) {
      return false;
    }
    int first = line.codePointAt(found.text());
    return Character.isLetter(first)
        || (found.sign() == Sign.FOLLOW_UP && Character.isDigit(first))
        || (Quotes.at(line, found.text()).isPresent() && (first != '\'' || found.sign().isShort()));
  }

  private static Optional<At> word(String line, int from, int at) {
    int colon = line.indexOf(':', at);
    boolean starts = at == 0 || Words.isBlank(line.charAt(at - 1));
    if (!starts
        || !Character.isLetter(line.charAt(at))
        || colon < 0
        || colon - at > LONGEST_WORDS
        || !Words.hasLetterOrDigit(line, colon + 1, line.length())) {
      return Optional.empty();
    }
    String word = Fold.of(line.substring(at, colon));
    return word.equals(EVERYTHING) && followsWord(line, from, at)
        ? Optional.empty()
        : Optional.ofNullable(WORDS.get(word)).map(sign -> new At(sign, at, colon + 1, 1, true));
  }

  private static boolean followsWord(String line, int from, int at) {
    String before = line.substring(from, at).stripTrailing();
    return !before.isEmpty() && Words.isInner(before.charAt(before.length() - 1));
  }
}
