package app.siembra.phrase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days written year first: `2026-11-02`, `2026/11/2`.
record IsoDays() implements DayReader {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})([-/])([0-9]{1,2})\\2([0-9]{1,2})");

  @Override
  public Optional<Day> at(Tokens tokens, int index) {
    Matcher day = YEAR_FIRST.matcher(tokens.raw(index));
    return day.matches() ? Optional.of(day(day, index + 1)) : Optional.empty();
  }

  private static Day day(Matcher day, int to) {
    try {
      return new Day.Real(to, LocalDate.of(number(day, 1), number(day, 3), number(day, 4)), false);
    } catch (DateTimeException _) {
      return new Day.Unreal(to, day.group());
    }
  }

  private static int number(Matcher day, int group) {
    return Integer.parseInt(day.group(group));
  }
}
