package app.siembra.model;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The letters that stand for a name where there is no room for it.
final class Monogram {
  private Monogram() {}

  /// The first letters of the first and the last word, as a reader counts letters.
  static String ofWords(String text) {
    List<String> words = words(text);
    return switch (words.size()) {
      case 0 -> "";
      case 1 -> first(words.getFirst());
      default -> first(words.getFirst()) + first(words.getLast());
    };
  }

  /// The first letter of a given name.
  static String ofGiven(String text) {
    return words(text).stream().findFirst().map(Monogram::first).orElse("");
  }

  /// The first letter of a surname, without the small words before it: `de la Fuente` is an F.
  static String ofFamily(String text) {
    return words(text).stream()
        .filter(word -> !Character.isLowerCase(word.codePointAt(0)))
        .findFirst()
        .map(Monogram::first)
        .orElseGet(() -> ofGiven(text));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split("[\\s\\p{Z}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String first(String word) {
    var readable = word.codePoints().filter(Character::isLetterOrDigit).findFirst();
    int from = readable.isPresent() ? word.indexOf(Character.toString(readable.getAsInt())) : 0;
    var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(word);
    return word.substring(from, letters.following(from)).toUpperCase(Locale.ROOT);
  }
}
