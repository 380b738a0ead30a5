package app.siembra.model;

import java.text.Normalizer;
import java.util.Locale;

/// The one folding of text for comparing, searching and ordering (rule 10): NFKD, marks removed,
/// ø→o, ł→l, đ/ð→d, þ→th, ß→ss, æ→ae, œ→oe, ı→i, lower case, punctuation to spaces, spaces
/// collapsed.
public final class Fold {
  private Fold() {}

  /// The folded text; empty where nothing but punctuation was there.
  public static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    append(folded, text);
    int length = folded.length();
    if (length > 0 && folded.charAt(length - 1) == ' ') {
      folded.setLength(length - 1);
    }
    return folded.toString();
  }

  /// Adds the folding of a piece; where it ends in punctuation, that is a space.
  static void append(StringBuilder folded, String text) {
    String decomposed = isAscii(text) ? text : decompose(text);
    decomposed.codePoints().forEach(c -> append(folded, c));
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String decompose(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
  }

  private static void append(StringBuilder folded, int c) {
    switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK -> {}
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER ->
          folded.appendCodePoint(Character.toLowerCase(c));
      case Character.LOWERCASE_LETTER,
          Character.OTHER_LETTER,
          Character.MODIFIER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          appendLetter(folded, c);
      case Character.OTHER_SYMBOL, Character.SURROGATE, Character.PRIVATE_USE ->
          folded.appendCodePoint(c);
      default -> appendSpace(folded);
    }
  }

  private static void appendLetter(StringBuilder folded, int c) {
    switch (c) {
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'đ', 'ð' -> folded.append('d');
      case 'þ' -> folded.append("th");
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ı' -> folded.append('i');
      default -> folded.appendCodePoint(c);
    }
  }

  private static void appendSpace(StringBuilder folded) {
    int length = folded.length();
    if (length > 0 && folded.charAt(length - 1) != ' ') {
      folded.append(' ');
    }
  }
}
