package app.siembra.rules;

import app.siembra.model.Cadence;
import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.Figures;
import app.siembra.model.Keeping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// How many days may pass without contact before a person counts as quiet, and where that comes
/// from (rule 3).
public sealed interface Threshold {
  /// Where a number of days comes from.
  enum Source {
    CHOSEN,
    LEARNED,
    CIRCLE,
    NONE
  }

  /// Rule 3.1: never flagged.
  ///
  /// @param until the first day on which reminders come again, null where none is set
  record Resting(@Nullable LocalDate until) implements Threshold {}

  /// Rule 3.6: not yet sorted, so never flagged.
  record Unsorted() implements Threshold {}

  /// Rule 3.2: the user chose it for the person.
  record Chosen(int limit) implements Threshold {}

  /// Rule 3.3: learned from the days of contact.
  ///
  /// @param limit in days
  /// @param typical the typical gap in days
  /// @param sometimes the gap that decided in its place because such gaps have been longer than
  ///   usual, or null
  record Learned(int limit, int typical, @Nullable Integer sometimes) implements Threshold {}

  /// Rule 3.4: the default of a circle.
  record InCircle(int limit, Circle circle) implements Threshold {}

  /// Rule 3.5: nothing else says.
  record Default(int limit) implements Threshold {}

  /// The days that may pass; empty for those who are never flagged.
  default OptionalInt days() {
    return switch (this) {
      case Resting _, Unsorted _ -> OptionalInt.empty();
      case Chosen(int limit) -> OptionalInt.of(limit);
      case Learned learned -> OptionalInt.of(learned.limit());
      case InCircle(int limit, Circle _) -> OptionalInt.of(limit);
      case Default(int limit) -> OptionalInt.of(limit);
    };
  }

  /// Where the days come from; empty for those who are never flagged.
  default Optional<Source> source() {
    return switch (this) {
      case Resting _, Unsorted _ -> Optional.empty();
      case Chosen _ -> Optional.of(Source.CHOSEN);
      case Learned _ -> Optional.of(Source.LEARNED);
      case InCircle _ -> Optional.of(Source.CIRCLE);
      case Default _ -> Optional.of(Source.NONE);
    };
  }

  /// The threshold of a person on a day.
  ///
  /// @param rhythm what is learned of them, or null
  /// @param circles the circles of the book; those of the person that are not in it are passed over
  static Threshold of(
      Keeping keeping,
      Figures.@Nullable Rhythm rhythm,
      Map<CircleId, Circle> circles,
      LocalDate today) {
    if (keeping.archived() || keeping.death() != null) {
      return new Resting(null);
    }
    return switch (keeping.cadence()) {
      case Cadence.Rest rest when rest.holds(today) -> new Resting(rest.until());
      case Cadence.Chosen(int days) -> new Chosen(days);
      case Cadence.Rest _, Cadence.Learned _ when !isSorted(keeping, today) -> new Unsorted();
      case Cadence.Rest _, Cadence.Learned _ -> unchosen(keeping, rhythm, circles);
    };
  }

  private static boolean isSorted(Keeping keeping, LocalDate today) {
    LocalDate sortedOn = keeping.sortedOn();
    return keeping.decided() || (sortedOn != null && !sortedOn.isAfter(today));
  }

  private static Threshold unchosen(
      Keeping keeping, Figures.@Nullable Rhythm rhythm, Map<CircleId, Circle> circles) {
    List<Circle> own = own(keeping, circles);
    if (rhythm != null) {
      return LearnedDays.threshold(rhythm, keeping.starred(), own);
    }
    Optional<Circle> closest = own.stream().filter(Threshold::reminds).min(byCadence());
    if (closest.isPresent()) {
      return new InCircle(Objects.requireNonNull(closest.get().cadenceDays()), closest.get());
    }
    // Circles without reminders alone: the user asked for none.
    return own.isEmpty() || keeping.starred() ? new Default(120) : new Resting(null);
  }

  /// Asked of everybody at once: without a stream.
  private static List<Circle> own(Keeping keeping, Map<CircleId, Circle> circles) {
    if (keeping.circles().isEmpty()) {
      return List.of();
    }
    List<Circle> own = new ArrayList<>();
    for (CircleId id : keeping.circles()) {
      Circle circle = circles.get(id);
      if (circle != null) {
        own.add(circle);
      }
    }
    return own;
  }

  private static boolean reminds(Circle circle) {
    return circle.cadenceDays() != null;
  }

  private static Comparator<Circle> byCadence() {
    return Comparator.comparingInt((Circle circle) -> Objects.requireNonNull(circle.cadenceDays()))
        .thenComparing(Circle::id);
  }
}
