package app.siembra.model;

/// That the user said of two who look alike that they are not the same person (rule 10), whichever is
/// named first.
///
/// @param first the one with the lower identity
/// @param second the other
public record TwoPeople(PersonId first, PersonId second) {
  public TwoPeople {
    if (first.equals(second)) {
      throw new ProblemException(Problem.of("connection.self"));
    }
    if (first.compareTo(second) > 0) {
      PersonId lower = second;
      second = first;
      first = lower;
    }
  }
}
