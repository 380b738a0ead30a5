package app.siembra.rules;

import app.siembra.model.Direction;
import app.siembra.model.Figures;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Gathers the facts of one person, in any order, into their [Figures] (rules 1, 2, 5 and 6)
/// without keeping them.
///
/// The figures that are stored come from all facts and hold from the newest of them on: no day
/// enters into them, so that counting again gives the same. On an earlier day ([#holds] says no)
/// gather the facts [#until] that day.
public final class History {
  private final @Nullable LocalDate until;
  private final ContactDays days = new ContactDays();
  private @Nullable LocalDate newest;
  private Figures.Lately lately = Figures.Lately.NONE;
  private double warmth;
  private double given;
  private double received;

  private History(@Nullable LocalDate until) {
    this.until = until;
  }

  /// A history of all facts.
  public static History complete() {
    return new History(null);
  }

  /// A history that passes over facts after this day.
  public static History until(LocalDate today) {
    return new History(today);
  }

  /// Whether figures of all facts are right on that day: none of the facts comes later.
  public static boolean holds(Figures figures, LocalDate today) {
    LocalDate newest = figures.newestFact();
    return newest == null || !newest.isAfter(today);
  }

  /// The figures of all these facts.
  public static Figures figures(Iterable<? extends Fact> facts) {
    return complete().addAll(facts).figures();
  }

  /// The figures of those of these facts that do not come after this day.
  public static Figures figures(Iterable<? extends Fact> facts, LocalDate today) {
    return until(today).addAll(facts).figures();
  }

  /// Adds these facts.
  public History addAll(Iterable<? extends Fact> facts) {
    facts.forEach(this::add);
    return this;
  }

  /// Adds one fact.
  public void add(Fact fact) {
    LocalDate on = fact.on();
    if (until != null && on.isAfter(until)) {
      return;
    }
    LocalDate asOf = bringTo(on);
    if (fact.isContact()) {
      days.add(on);
      lately = lately.with(Figures.Lately.week(asOf) - Figures.Lately.week(on), fact.isInPerson());
    }
    switch (fact) {
      case Fact.Talk talk -> add(talk, asOf);
      case Fact.Favour favour -> add(favour, asOf);
    }
  }

  /// The figures of the facts gathered so far.
  public Figures figures() {
    return new Figures(
        days.first().orElse(null),
        days.last().orElse(null),
        newest,
        Rhythm.learn(days).orElse(null),
        newest == null ? Figures.Sums.NONE : new Figures.Sums(newest, warmth, given, received),
        lately);
  }

  private void add(Fact.Talk talk, LocalDate asOf) {
    warmth += Decay.bring(Warmth.weight(talk), talk.on(), asOf, Decay.OF_WARMTH);
  }

  private void add(Fact.Favour favour, LocalDate asOf) {
    if (favour.done()) {
      double weight = Decay.bring(favour.size().weight(), favour.on(), asOf, Decay.OF_HELP);
      if (favour.direction() == Direction.GIVEN) {
        given += weight;
      } else {
        received += weight;
      }
    }
  }

  /// The day of the sums, which is that of the newest fact.
  private LocalDate bringTo(LocalDate day) {
    LocalDate before = newest;
    if (before != null && !day.isAfter(before)) {
      return before;
    }
    if (before != null) {
      warmth = Decay.bring(warmth, before, day, Decay.OF_WARMTH);
      given = Decay.bring(given, before, day, Decay.OF_HELP);
      received = Decay.bring(received, before, day, Decay.OF_HELP);
      lately = lately.seenFrom(Figures.Lately.week(day) - Figures.Lately.week(before));
    }
    newest = day;
    return day;
  }
}
