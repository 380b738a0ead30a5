package app.siembra.exchange;

import app.siembra.model.PartialDate;
import java.util.Set;

/// Years that programs write for a birthday of which they have none: Apple and Google, Tuta,
/// others.
public final class PretendedYear {
  private static final Set<Integer> NO_YEAR = Set.of(1604, 1111);

  private PretendedYear() {}

  /// The date without such a year.
  public static PartialDate left(PartialDate date) {
    return date.year() != null && NO_YEAR.contains(date.year()) && date.toMonthDay().isPresent()
        ? new PartialDate(null, date.month(), date.day())
        : date;
  }
}
