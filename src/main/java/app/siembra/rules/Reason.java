package app.siembra.rules;

import app.siembra.model.Channel;
import app.siembra.model.Circle;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Why a person stands as they do (rule 4), as a value to be said in either language.
public sealed interface Reason {
  /// You talk about every so many days. It has been so many.
  ///
  /// @param typical the typical gap in days
  /// @param sometimes the longer gap that decided, or null
  /// @param elapsed days without contact
  record Learned(int typical, @Nullable Integer sometimes, int elapsed) implements Reason {}

  /// You wanted to talk every so many days.
  record Chosen(int days, Latest latest) implements Reason {}

  /// With people of this circle, every so many days.
  record InCircle(Circle circle, int days, Latest latest) implements Reason {}

  /// Nothing says how often.
  record Noted(Latest latest) implements Reason {}

  /// No reminders.
  ///
  /// @param until the first day on which they come again, or null
  record Resting(@Nullable LocalDate until) implements Reason {}

  /// Not sorted yet: keep in touch?
  ///
  /// @param typical the typical gap in days while it lasted, or null
  record Unsorted(@Nullable Integer typical, Latest latest) implements Reason {}

  /// What is known of the last time.
  sealed interface Latest {
    /// They talked.
    ///
    /// @param channel over what, null where not known (help alone)
    record Talked(LocalDate on, @Nullable Channel channel) implements Latest {}

    /// They talked at about that time.
    record Approximate(LocalDate about) implements Latest {}

    /// They met; nothing since.
    record Met(LocalDate on) implements Latest {}

    /// The user sorted the person; nothing since.
    record Sorted(LocalDate on) implements Latest {}

    /// Nothing is known.
    record Nothing() implements Latest {}
  }

  /// Why these are the figures of a person.
  ///
  /// @param typical their typical gap in days, null where not learned
  /// @param channel of the newest interaction that was contact, where it lies on the newest day of
  ///   contact; or null
  static Reason of(Standing standing, @Nullable Integer typical, @Nullable Channel channel) {
    Latest latest = latest(standing.since(), channel);
    return switch (standing.threshold()) {
      case Threshold.Resting(LocalDate until) -> new Resting(until);
      case Threshold.Unsorted _ -> new Unsorted(typical, latest);
      case Threshold.Chosen(int days) -> new Chosen(days, latest);
      case Threshold.Learned learned ->
          new Learned(learned.typical(), learned.sometimes(), standing.elapsed());
      case Threshold.InCircle(int days, Circle circle) -> new InCircle(circle, days, latest);
      case Threshold.Default _ -> new Noted(latest);
    };
  }

  private static Latest latest(@Nullable Since since, @Nullable Channel channel) {
    if (since == null) {
      return new Latest.Nothing();
    }
    return switch (since.what()) {
      case CONTACT -> new Latest.Talked(since.day(), channel);
      case APPROXIMATE -> new Latest.Approximate(since.day());
      case MET -> new Latest.Met(since.day());
      case SORTED -> new Latest.Sorted(since.day());
    };
  }
}
