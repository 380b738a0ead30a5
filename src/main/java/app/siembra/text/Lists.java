package app.siembra.text;

import java.util.List;
import java.util.regex.Pattern;

/// Texts joined as the language joins them.
final class Lists {
  /// Before the sound of i, Spanish *y* becomes *e*: Ana e Inés, but Ana y Hielo.
  private static final Pattern SOUND_OF_I =
      Pattern.compile("h?[iíïîy](?![aeouáéóú]).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Lists() {}

  static String joined(List<String> texts, Texts words) {
    if (texts.size() < 2) {
      return String.join("", texts);
    }
    String last = texts.getLast();
    String before = String.join(", ", texts.subList(0, texts.size() - 1));
    boolean sound = SOUND_OF_I.matcher(last).matches();
    return words.get(sound ? "list.last.before-i" : "list.last", before, last);
  }
}
