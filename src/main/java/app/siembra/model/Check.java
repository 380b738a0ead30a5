package app.siembra.model;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/// How components are normalised and checked.
final class Check {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

  private Check() {}

  /// NFC, without blanks at the ends and control characters, each run of white space one blank.
  static String line(String text) {
    return plain(text) ? text : BLANKS.matcher(normal(text)).replaceAll(" ").strip();
  }

  /// NFC, `\\n` as the line break, without control characters, blank ends removed.
  static String lines(String text) {
    return plain(text) ? text : normal(text.replace("\r\n", "\n").replace('\r', '\n')).strip();
  }

  static String required(String text, String key) {
    String line = line(text);
    if (line.isEmpty()) {
      throw new ProblemException(Problem.of(key));
    }
    return line;
  }

  /// The elements that are not blank, each as one line.
  static List<String> lineList(List<String> texts) {
    return texts.stream().map(Check::line).filter(text -> !text.isEmpty()).toList();
  }

  static void positive(long value, String what) {
    if (value <= 0) {
      throw new IllegalArgumentException(what + " must be greater than 0");
    }
  }

  static void within(long value, long least, long most, String key) {
    if (value < least || value > most) {
      throw new ProblemException(
          Problem.of(key, Long.toString(value), Long.toString(least), Long.toString(most)));
    }
  }

  private static String normal(String text) {
    String composed = Normalizer.normalize(wellFormed(text), Normalizer.Form.NFC);
    return CONTROLS.matcher(composed).replaceAll("");
  }

  /// Without halves of surrogate pairs, which no file can hold: each becomes U+FFFD.
  static String wellFormed(String text) {
    boolean surrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    return surrogates ? text.replaceAll("\\p{Cs}", "\uFFFD") : text;
  }

  /// Most text is plain ASCII without double blanks: it stays as it is.
  private static boolean plain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return text.isEmpty() || before != ' ';
  }
}
