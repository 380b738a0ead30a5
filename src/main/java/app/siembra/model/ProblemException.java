package app.siembra.model;

/// Thrown where a value cannot be what the user gave; carries the [Problem] to show.
public final class ProblemException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  /// The exception that carries this problem. Its message names the key alone: no personal data in
  /// logs.
  public ProblemException(Problem problem) {
    super(problem.key());
    this.problem = problem;
  }

  /// What to say beside the field.
  public Problem problem() {
    return problem;
  }
}
