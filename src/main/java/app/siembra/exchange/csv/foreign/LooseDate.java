package app.siembra.exchange.csv.foreign;

import app.siembra.exchange.PretendedYear;
import app.siembra.model.Fold;
import app.siembra.model.PartialDate;
import app.siembra.model.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as the cells of tables have them: `--07-01`, `20/01/1991`, `15 Mar 2024`, `Mar 2020`, `3
/// de mayo de 1984`, with or without a time of day behind, which is left out.
public final class LooseDate {
  private static final Pattern TIME =
      Pattern.compile("[ T]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)? ?([AaPp]\\.? ?[Mm]\\.?)?Z?$");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern NOTHING = Pattern.compile("[-0/. ]*");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}]{3,}|\\d+");
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("ene", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("abr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("ago", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12),
          Map.entry("dic", 12));

  /// Two digits of a year from here on are of the last century.
  private static final int LAST_CENTURY = 30;

  private LooseDate() {}

  /// Whether a cell says that there is no date: empty, or only zeros (`0/0/00`).
  public static boolean isNothing(String cell) {
    return NOTHING.matcher(cell).matches();
  }

  /// The date of a cell; empty where it is none.
  public static Optional<PartialDate> parse(String cell, DayOrder order) {
    String text = withoutTime(cell);
    if (isNothing(text)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(read(text, order)).map(PretendedYear::left);
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }

  /// The date of three cells, of which some may be empty; empty where it is none.
  public static Optional<PartialDate> of(String year, String month, String day) {
    try {
      return Optional.of(new PartialDate(number(year), numberOrMonth(month), number(day)))
          .map(PretendedYear::left);
    } catch (ProblemException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  static String withoutTime(String cell) {
    return TIME.matcher(cell.strip()).replaceFirst("");
  }

  private static @Nullable PartialDate read(String text, DayOrder order) {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher numbers = DayOrder.NUMBERS.matcher(text);
    if (numbers.matches()) {
      boolean monthCanBeFirst = Integer.parseInt(numbers.group(1)) <= 12;
      boolean monthCanBeSecond = Integer.parseInt(numbers.group(3)) <= 12;
      boolean monthFirst = monthCanBeFirst && (order == DayOrder.MONTH_FIRST || !monthCanBeSecond);
      String year = numbers.group(4) == null ? "" : century(numbers.group(4));
      return monthFirst
          ? date(year, numbers.group(1), numbers.group(3))
          : date(year, numbers.group(3), numbers.group(1));
    }
    Optional<PartialDate> iso = PartialDate.parse(text);
    return iso.isPresent() ? iso.get() : inWords(text);
  }

  private static @Nullable PartialDate inWords(String text) {
    List<String> words = WORDS.matcher(text).results().map(word -> Fold.of(word.group())).toList();
    Integer month = null;
    Integer day = null;
    Integer year = null;
    for (String word : words) {
      if (Character.isDigit(word.charAt(0))) {
        if (word.length() == 4 && year == null) {
          year = Integer.valueOf(word);
        } else if (word.length() <= 2 && day == null) {
          day = Integer.valueOf(word);
        } else {
          return null;
        }
      } else if (month == null && MONTHS.containsKey(word.substring(0, 3)) && word.length() <= 10) {
        month = MONTHS.get(word.substring(0, 3));
      } else {
        return null;
      }
    }
    return month == null ? null : new PartialDate(year, month, day);
  }

  private static PartialDate date(String year, String month, String day) {
    return new PartialDate(number(year), number(month), number(day));
  }

  private static String century(String year) {
    boolean whole = year.length() == 4;
    return whole ? year : (Integer.parseInt(year) < LAST_CENTURY ? "20" : "19") + year;
  }

  private static @Nullable Integer number(String digits) {
    String text = digits.strip();
    return isNothing(text) ? null : Integer.valueOf(text);
  }

  private static @Nullable Integer numberOrMonth(String cell) {
    String folded = Fold.of(cell);
    Integer named = folded.length() < 3 ? null : MONTHS.get(folded.substring(0, 3));
    return named == null ? number(cell) : named;
  }
}
