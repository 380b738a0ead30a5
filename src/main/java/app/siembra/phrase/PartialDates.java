package app.siembra.phrase;

import app.siembra.model.Fold;
import app.siembra.model.PartialDate;
import app.siembra.model.ProblemException;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates of which parts may be unknown, as people type them into a form: `2 nov`, `el 2 de noviembre
/// de 1986`, `November 2nd, 1986`, `nov 1986`, `1986`, `2/11/1986` and `2/11` with the day first, and
/// the ISO forms.
public final class PartialDates {
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|o)?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Set<String> LITTLE = Set.of("el", "de", "del", "the", "of", "on");

  private PartialDates() {}

  /// Reads a date.
  ///
  /// @return empty where the text is none
  /// @throws ProblemException `date.unreal` for a day that does not exist, as 31 February
  public static Optional<PartialDate> read(String text) {
    Optional<PartialDate> iso = PartialDate.parse(text);
    if (iso.isPresent()) {
      return iso;
    }
    Matcher numbers = DAY_FIRST.matcher(text.strip());
    return numbers.matches()
        ? Optional.of(
            new PartialDate(
                number(numbers.group(3)), number(numbers.group(2)), number(numbers.group(1))))
        : inWords(text);
  }

  private static Optional<PartialDate> inWords(String text) {
    List<String> words = new ArrayList<>(List.of(Fold.of(text).split(" ")));
    words.removeAll(LITTLE);
    Integer month = take(words, PartialDates::month);
    Integer year = take(words, PartialDates::year);
    Integer day = take(words, PartialDates::day);
    return words.isEmpty() && month != null
        ? Optional.of(new PartialDate(year, month, day))
        : Optional.empty();
  }

  private interface Reading {
    @Nullable Integer of(String word);
  }

  /// The first word that can be read so; it is taken away.
  private static @Nullable Integer take(List<String> words, Reading reading) {
    for (String word : words) {
      Integer read = reading.of(word);
      if (read != null) {
        words.remove(word);
        return read;
      }
    }
    return null;
  }

  private static @Nullable Integer month(String word) {
    return MonthWords.month(word).map(Month::getValue).orElse(null);
  }

  private static @Nullable Integer year(String word) {
    return YEAR.matcher(word).matches() ? Integer.valueOf(word) : null;
  }

  private static @Nullable Integer day(String word) {
    Matcher day = DAY.matcher(word);
    return day.matches() ? number(day.group(1)) : null;
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }
}
