package app.siembra.phrase;

import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The names of the months, with their short forms, folded. Each means a month only beside a
/// number.
final class MonthWords {
  private static final Map<String, Month> MONTHS =
      read(
          """
          january jan enero ene
          february feb febrero
          march mar marzo
          april apr abril abr
          may mayo
          june jun junio
          july jul julio
          august aug agosto ago
          september sept sep septiembre setiembre
          october oct octubre
          november nov noviembre
          december dec diciembre dic
          """);

  /// As English writes it, the month before the day; not the short forms that are other words in
  /// Spanish.
  private static final Map<String, Month> BEFORE_DAY =
      read(
          """
          january jan
          february feb
          march
          april apr
          may
          june jun
          july jul
          august aug
          september sept sep
          october oct
          november nov
          december dec
          """);

  private MonthWords() {}

  static Optional<Month> month(String folded) {
    return Optional.ofNullable(MONTHS.get(folded));
  }

  static Optional<Month> beforeDay(String folded) {
    return Optional.ofNullable(BEFORE_DAY.get(folded));
  }

  private static Map<String, Month> read(String table) {
    Map<String, Month> months = new HashMap<>();
    for (String row : table.lines().toList()) {
      Month month = Month.of(1 + (int) months.values().stream().distinct().count());
      Arrays.stream(row.split(" ")).forEach(name -> months.put(name, month));
    }
    return Map.copyOf(months);
  }
}
