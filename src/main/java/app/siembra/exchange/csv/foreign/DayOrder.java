package app.siembra.exchange.csv.foreign;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether `3/4/1984` is in April or in March.
public enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST;

  static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?");

  /// The order in a table of these dates: a number over twelve can be no month.
  ///
  /// @param otherwise where no date says it
  public static DayOrder of(Collection<String> dates, DayOrder otherwise) {
    for (String date : dates) {
      Matcher numbers = NUMBERS.matcher(LooseDate.withoutTime(date));
      if (numbers.matches() && Integer.parseInt(numbers.group(1)) > 12) {
        return DAY_FIRST;
      }
      if (numbers.matches() && Integer.parseInt(numbers.group(3)) > 12) {
        return MONTH_FIRST;
      }
    }
    return otherwise;
  }
}
