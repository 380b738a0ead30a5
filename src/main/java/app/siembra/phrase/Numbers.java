package app.siembra.phrase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Numbers as people write them.
final class Numbers {
  private static final int MOST_DIGITS = 4;
  private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th", ".º", "º", "°");
  private static final Set<String> ARTICLES = Set.of("a", "an", "un", "una");

  /// Folded, in either language.
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("un", 1),
          Map.entry("una", 1),
          Map.entry("uno", 1),
          Map.entry("two", 2),
          Map.entry("dos", 2),
          Map.entry("three", 3),
          Map.entry("tres", 3),
          Map.entry("four", 4),
          Map.entry("cuatro", 4),
          Map.entry("five", 5),
          Map.entry("cinco", 5),
          Map.entry("six", 6),
          Map.entry("seis", 6),
          Map.entry("seven", 7),
          Map.entry("siete", 7),
          Map.entry("eight", 8),
          Map.entry("ocho", 8),
          Map.entry("nine", 9),
          Map.entry("nueve", 9),
          Map.entry("ten", 10),
          Map.entry("diez", 10),
          Map.entry("eleven", 11),
          Map.entry("once", 11),
          Map.entry("twelve", 12),
          Map.entry("doce", 12),
          Map.entry("quince", 15),
          Map.entry("fifteen", 15),
          Map.entry("twenty", 20),
          Map.entry("veinte", 20));

  private Numbers() {}

  /// A whole number of digits alone, at most four of them.
  static Optional<Integer> digits(String raw) {
    return !raw.isEmpty()
            && raw.length() <= MOST_DIGITS
            && raw.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(Integer.valueOf(raw))
        : Optional.empty();
  }

  /// A count in digits or as a word (`dos`, `a`).
  static Optional<Integer> count(String raw, String folded) {
    Optional<Integer> digits = digits(raw);
    return digits.isPresent() ? digits : Optional.ofNullable(WORDS.get(folded));
  }

  /// Whether the word counts one and may as well be an article.
  static boolean isArticle(String folded) {
    return ARTICLES.contains(folded);
  }

  /// An hour as a word (`seis`).
  static Optional<Integer> hour(String folded) {
    return Optional.ofNullable(WORDS.get(folded)).filter(hour -> hour <= 12);
  }

  /// A day of the month: `2`, `2nd`, `1º`.
  static Optional<Integer> dayOfMonth(String raw) {
    return digits(withoutOrdinal(raw)).filter(day -> day >= 1 && day <= 31);
  }

  private static String withoutOrdinal(String raw) {
    return ORDINALS.stream()
        .filter(raw::endsWith)
        .findFirst()
        .map(ending -> raw.substring(0, raw.length() - ending.length()))
        .orElse(raw);
  }
}
