package app.siembra.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date of which parts may be unknown: a birthday without its year, a year alone, a year and
/// month.
///
/// Written as ISO 8601: `1984-02-29`, `--02-29`, `1984-02`, `1984`, `---29`.
///
/// @param year 1 to 9999, or null
/// @param month 1 to 12, or null
/// @param day 1 to 31 and real in that month (29 February without a year is real), or null
public record PartialDate(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
  private static final Pattern ISO =
      Pattern.compile("(?:(\\d{4})|-)-?(?:(\\d{2})|-)?(?:-?(\\d{2}))?");

  public PartialDate {
    if (year == null && month == null && day == null) {
      throw new ProblemException(Problem.of("date.empty"));
    }
    int realYear = year == null ? 2000 : year;
    Check.within(realYear, 1, 9999, "date.unreal");
    try {
      LocalDate _ = LocalDate.of(realYear, month == null ? 1 : month, day == null ? 1 : day);
    } catch (DateTimeException e) {
      throw new ProblemException(Problem.of("date.unreal", written(year, month, day)));
    }
  }

  /// The full date.
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /// Reads the ISO forms above, with or without inner hyphens (`19840229`, `--0229`: RFC 6350,
  /// 4.3.1).
  ///
  /// @return empty where the text has none of these forms
  /// @throws ProblemException for a date that does not exist, as 31 February
  public static Optional<PartialDate> parse(String text) {
    String trimmed = text.strip();
    Matcher iso = ISO.matcher(trimmed);
    if (trimmed.equals("-") || trimmed.equals("--") || !iso.matches()) {
      return Optional.empty();
    }
    Integer year = number(iso.group(1));
    Integer month = number(iso.group(2));
    Integer day = number(iso.group(3));
    return year == null && month == null && day == null
        ? Optional.empty()
        : Optional.of(new PartialDate(year, month, day));
  }

  /// The full date; empty where a part is unknown.
  public Optional<LocalDate> toLocalDate() {
    return year == null || month == null || day == null
        ? Optional.empty()
        : Optional.of(LocalDate.of(year, month, day));
  }

  /// Month and day; empty where one is unknown.
  public Optional<MonthDay> toMonthDay() {
    return month == null || day == null ? Optional.empty() : Optional.of(MonthDay.of(month, day));
  }

  /// The ISO form, `--02-29` without a year.
  @Override
  public String toString() {
    return written(year, month, day);
  }

  private static String written(
      @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
    StringBuilder text = new StringBuilder(10).append(year == null ? "-" : padded(year, 4));
    if (month != null || day != null) {
      text.append('-').append(month == null ? "" : padded(month, 2));
    }
    if (day != null) {
      text.append('-').append(padded(day, 2));
    }
    return text.toString();
  }

  private static String padded(int number, int length) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }
}
