package app.siembra.model;

/// How help came about and what came of it.
///
/// @param prompting whether it was asked for
/// @param thanked whether thanks were said
/// @param outcome what came of it, or empty
public record Course(Prompting prompting, boolean thanked, String outcome) {
  /// Of which nothing is known yet.
  public static final Course OPEN = new Course(Prompting.UNKNOWN, false, "");

  public Course {
    outcome = Check.lines(outcome);
  }
}
