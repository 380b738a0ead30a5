package app.siembra.rules;

import app.siembra.model.Figures;
import app.siembra.model.Keeping;
import app.siembra.model.Origin;
import app.siembra.model.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From which day on the days without contact are counted, and what happened then (rule 1).
///
/// @param day not after the day it was asked for
/// @param what what happened on it
public record Since(LocalDate day, What what) {
  /// What the days are counted from.
  public enum What {
    /// The newest day of contact.
    CONTACT,
    /// About when they last talked, as the user remembers it.
    APPROXIMATE,
    /// The day they met.
    MET,
    /// The day the person was sorted.
    SORTED
  }

  /// Where the count starts; empty where no day is known.
  static Optional<Since> of(Keeping keeping, Origin origin, Figures figures, LocalDate today) {
    return newest(
            today,
            since(figures.last(), What.CONTACT),
            since(origin.approximateLast(), What.APPROXIMATE))
        .or(
            () ->
                newest(
                    today, since(met(origin), What.MET), since(keeping.sortedOn(), What.SORTED)));
  }

  /// The newest that is not after `today`; of two on one day the first.
  private static Optional<Since> newest(
      LocalDate today, Stream<Since> first, Stream<Since> second) {
    return Stream.concat(first, second)
        .filter(since -> !since.day().isAfter(today))
        .reduce((one, other) -> other.day().isAfter(one.day()) ? other : one);
  }

  private static Stream<Since> since(@Nullable LocalDate day, What what) {
    return day == null ? Stream.empty() : Stream.of(new Since(day, what));
  }

  private static @Nullable LocalDate met(Origin origin) {
    PartialDate on = origin.met().on();
    return on == null ? null : on.toLocalDate().orElse(null);
  }
}
