package app.siembra.model;

import java.util.Arrays;

/// A folded text that knows where each of its letters comes from.
public final class FoldedText {
  private final StringBuilder folded = new StringBuilder();
  private final String text;
  private int[] from = new int[64];

  private FoldedText(String text) {
    this.text = text;
  }

  /// The folding of this text.
  public static FoldedText of(String text) {
    FoldedText traced = new FoldedText(text);
    for (int at = 0; at < text.length(); ) {
      int next = at + Character.charCount(text.codePointAt(at));
      traced.add(at, next);
      at = next;
    }
    return traced;
  }

  private void add(int at, int next) {
    int before = folded.length();
    Fold.append(folded, text.substring(at, next));
    if (from.length < folded.length()) {
      from = Arrays.copyOf(from, folded.length() * 2);
    }
    for (int i = before; i < folded.length(); i++) {
      from[i] = at;
    }
  }

  /// The folded text; it may end in a space.
  public String folded() {
    return folded.toString();
  }

  /// Where in the text that letter of the folded one begins.
  public int start(int at) {
    return from[at];
  }

  /// Where in the text that letter of the folded one ends, with the accents that follow.
  public int end(int at) {
    for (int i = at + 1; i < folded.length(); i++) {
      if (from[i] > from[at]) {
        return from[i];
      }
    }
    return text.length();
  }
}
