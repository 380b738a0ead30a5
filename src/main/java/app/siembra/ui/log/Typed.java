package app.siembra.ui.log;

import app.siembra.phrase.Span;
import java.util.Collection;
import java.util.Comparator;

/// A line as it stands in its field.
///
/// @param line the text
/// @param caret between 0 and its length
record Typed(String line, int caret) {
  static final Typed NOTHING = new Typed("", 0);

  Typed {
    caret = Math.clamp(caret, 0, line.length());
  }

  /// The line with the caret at its end.
  static Typed of(String line) {
    return new Typed(line, line.length());
  }

  boolean isBlank() {
    return line.isBlank();
  }

  /// The line up to the caret.
  String before() {
    return line.substring(0, caret);
  }

  /// The line with `text` in place of what stood from one place to another, and the caret after it
  /// and a blank.
  Typed replaced(int from, int to, String text) {
    String rest = line.substring(to);
    String end = rest.startsWith(" ") ? "" : " ";
    return new Typed(line.substring(0, from) + text + end + rest, from + text.length() + 1);
  }

  /// The line with a sign at the caret, where a word may begin.
  Typed withSign(String sign) {
    String before = before();
    String gap = before.isEmpty() || before.endsWith(" ") ? "" : " ";
    return new Typed(
        before + gap + sign + line.substring(caret), caret + gap.length() + sign.length());
  }

  /// The line without those pieces, to be typed on.
  Typed without(Collection<Span> pieces) {
    String left = line;
    for (Span piece :
        pieces.stream().sorted(Comparator.comparingInt(Span::start).reversed()).toList()) {
      left = piece.cutFrom(left);
    }
    return of(left.isBlank() ? "" : left.strip() + " ");
  }
}
