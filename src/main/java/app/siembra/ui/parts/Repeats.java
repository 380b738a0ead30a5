package app.siembra.ui.parts;

import app.siembra.model.Repeat;
import java.time.LocalDate;
import java.util.List;

/// How often something is usually done again.
public final class Repeats {
  private static final List<Repeat> USUAL =
      List.of(
          new Repeat(1, Repeat.Unit.WEEKS, null),
          new Repeat(2, Repeat.Unit.WEEKS, null),
          new Repeat(1, Repeat.Unit.MONTHS, null),
          new Repeat(3, Repeat.Unit.MONTHS, null),
          new Repeat(6, Repeat.Unit.MONTHS, null),
          new Repeat(1, Repeat.Unit.YEARS, null));

  private Repeats() {}

  /// Counted from this day.
  public static List<Repeat> since(LocalDate day) {
    return USUAL.stream().map(usual -> new Repeat(usual.every(), usual.unit(), day)).toList();
  }

  /// Counted from when it is done.
  public static List<Repeat> fromDone() {
    return USUAL;
  }

  /// Whether both say the same, whatever day they are counted from.
  public static boolean isSame(Repeat one, Repeat other) {
    return one.every() == other.every()
        && one.unit() == other.unit()
        && (one.since() == null) == (other.since() == null);
  }
}
