package app.siembra.phrase;

import java.util.Optional;

/// Text in quotes, of any kind of quotes.
final class Quotes {
  private static final String OPENING = "\"“„«'‘";
  private static final String CLOSING = "\"””»'’";
  private static final String APOSTROPHES = "'‘";

  private Quotes() {}

  /// What a pair of quotes holds.
  ///
  /// @param text without blanks at the ends
  /// @param end the place after the closing quote
  record Quoted(String text, int end) {}

  /// The quoted text that begins there; while its end is not typed yet, the rest of the line.
  static Optional<Quoted> at(String line, int start) {
    int kind = start < line.length() ? OPENING.indexOf(line.charAt(start)) : -1;
    if (kind < 0) {
      return Optional.empty();
    }
    int close = closing(line, start, CLOSING.charAt(kind));
    boolean open = close < 0;
    if (open && APOSTROPHES.indexOf(line.charAt(start)) >= 0) {
      return Optional.empty();
    }
    int inner = open ? line.length() : close;
    return Words.hasLetterOrDigit(line, start + 1, inner)
        ? Optional.of(
            new Quoted(line.substring(start + 1, inner).strip(), open ? inner : close + 1))
        : Optional.empty();
  }

  /// The closing quote: one that does not stand inside a word (`'it's'`).
  private static int closing(String line, int start, char quote) {
    int close = line.indexOf(quote, start + 1);
    while (close >= 0 && close + 1 < line.length() && Words.isInner(line.charAt(close + 1))) {
      close = line.indexOf(quote, close + 1);
    }
    return close;
  }
}
