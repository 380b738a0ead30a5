package app.siembra.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// That the user brings two people together: both are asked first, then introduced (rule 9).
///
/// @param id identity
/// @param first one of them
/// @param second the other
/// @param askedOn when both were asked
/// @param introducedOn when they were introduced, null before
/// @param declinedOn when one of them said no, null unless that ended it
/// @param upshot what came of it, null until the user says so
public record Introduction(
    IntroductionId id,
    PersonId first,
    PersonId second,
    LocalDate askedOn,
    @Nullable LocalDate introducedOn,
    @Nullable LocalDate declinedOn,
    @Nullable Upshot upshot) {
  public Introduction {
    if (first.equals(second)) {
      throw new ProblemException(Problem.of("connection.self"));
    }
  }

  /// One that nobody declined.
  ///
  /// @param outcome what came of it, or empty
  public Introduction(
      IntroductionId id,
      PersonId first,
      PersonId second,
      LocalDate askedOn,
      @Nullable LocalDate introducedOn,
      String outcome) {
    this(
        id,
        first,
        second,
        askedOn,
        introducedOn,
        null,
        outcome.isBlank() ? null : new Upshot(null, outcome, null));
  }

  /// What came of it in the user's words, or empty.
  public String outcome() {
    return upshot == null ? "" : upshot.text();
  }

  /// Whether both were asked, and neither are they introduced yet nor did one say no.
  public boolean isWaiting() {
    return introducedOn == null && declinedOn == null;
  }

  /// Whether they were introduced.
  public boolean isMade() {
    return introducedOn != null;
  }

  /// Whether they were introduced and the user has not said yet what came of it.
  public boolean isUntold() {
    return introducedOn != null && upshot == null;
  }

  /// Whether it brings these two together.
  public boolean isOf(PersonId one, PersonId other) {
    return first.equals(one) && second.equals(other) || first.equals(other) && second.equals(one);
  }

  /// The same between others.
  public Introduction between(PersonId one, PersonId other) {
    return new Introduction(id, one, other, askedOn, introducedOn, declinedOn, upshot);
  }

  /// The same, done on that day.
  public Introduction introduced(LocalDate day) {
    return new Introduction(id, first, second, askedOn, day, null, upshot);
  }

  /// The same, ended on that day because one of them said no.
  public Introduction declined(LocalDate day) {
    return new Introduction(id, first, second, askedOn, null, day, upshot);
  }

  /// The same with what came of it.
  public Introduction with(@Nullable Upshot changed) {
    return new Introduction(id, first, second, askedOn, introducedOn, declinedOn, changed);
  }
}
