package app.siembra.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the user keeps in touch with a person (rules 1 to 4).
///
/// @param starred counts double in the order of who has gone quiet
/// @param circles each once
/// @param cadence chosen, learned, or let rest
/// @param snoozedUntil not shown as gone quiet before this day, or null
/// @param archived kept, but out of reminders and rankings
/// @param death null while alive
/// @param sortedOn the first day on which the person was sorted, null while unsorted; kept by the
///   store
public record Keeping(
    boolean starred,
    List<CircleId> circles,
    Cadence cadence,
    @Nullable LocalDate snoozedUntil,
    boolean archived,
    @Nullable Death death,
    @Nullable LocalDate sortedOn) {
  /// Nothing decided yet.
  public static final Keeping UNDECIDED =
      new Keeping(false, List.of(), Cadence.LEARNED, null, false, null, null);

  public Keeping {
    circles = circles.stream().distinct().toList();
  }

  /// Whether the user said so themself by circle, star or chosen cadence (rule 1).
  public boolean decided() {
    return starred || !circles.isEmpty() || cadence instanceof Cadence.Chosen;
  }

  /// The same, starred or not.
  public Keeping withStar(boolean star) {
    return new Keeping(star, circles, cadence, snoozedUntil, archived, death, sortedOn);
  }

  /// The same in these circles.
  public Keeping withCircles(List<CircleId> changed) {
    return new Keeping(starred, changed, cadence, snoozedUntil, archived, death, sortedOn);
  }

  /// The same with this cadence.
  public Keeping withCadence(Cadence changed) {
    return new Keeping(starred, circles, changed, snoozedUntil, archived, death, sortedOn);
  }

  /// The same, snoozed until this day or, with null, no longer.
  public Keeping withSnooze(@Nullable LocalDate until) {
    return new Keeping(starred, circles, cadence, until, archived, death, sortedOn);
  }

  /// The same, archived or not.
  public Keeping withArchived(boolean changed) {
    return new Keeping(starred, circles, cadence, snoozedUntil, changed, death, sortedOn);
  }

  /// The same with this death or, with null, alive.
  public Keeping withDeath(@Nullable Death changed) {
    return new Keeping(starred, circles, cadence, snoozedUntil, archived, changed, sortedOn);
  }

  /// The same, sorted on this day or, with null, unsorted.
  public Keeping withSortedOn(@Nullable LocalDate day) {
    return new Keeping(starred, circles, cadence, snoozedUntil, archived, death, day);
  }
}
