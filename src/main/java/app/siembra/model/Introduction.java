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
/// @param outcome what came of it, or empty
public record Introduction(
    IntroductionId id,
    PersonId first,
    PersonId second,
    LocalDate askedOn,
    @Nullable LocalDate introducedOn,
    String outcome) {
  public Introduction {
    if (first.equals(second)) {
      throw new ProblemException(Problem.of("connection.self"));
    }
    outcome = Check.lines(outcome);
  }
}
