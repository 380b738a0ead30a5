package app.siembra.phrase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days written year first: `2026-11-02`, `2026/11/2`. A digit too many in the year (`20226-11-02`)
/// makes a day that there is not, rather than a word of the note.
record IsoDays() implements DayReader {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4}|[12][0-9]{4})([-/])([0-9]{1,2})\\2([0-9]{1,2})");

  private static final int LAST_YEAR = 9999;

  @Override
  public Optional<Day> at(Tokens tokens, int index) {
    Matcher day = YEAR_FIRST.matcher(tokens.raw(index));
    return day.matches() ? Optional.of(day(day, index + 1)) : Optional.empty();
  }

  private static Day day(Matcher day, int to) {
    try {
      LocalDate date = LocalDate.of(number(day, 1), number(day, 3), number(day, 4));
      return date.getYear() > LAST_YEAR
          ? new Day.Unreal(to, day.group())
          : new Day.Real(to, date, false);
    } catch (DateTimeException _) {
      return new Day.Unreal(to, day.group());
    }
  }

  private static int number(Matcher day, int group) {
    return Integer.parseInt(day.group(group));
  }
}
