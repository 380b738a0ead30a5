package app.siembra.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was lent or given and, for a loan, how it came back.
///
/// @param thing what it is, empty for money
/// @param value how much, or null for a thing without a value
/// @param dueBack when it should be back, or null
/// @param returnedOn when all of it came back, null while it is out
/// @param returned how much has come back so far, or null
public record Loan(
    String thing,
    @Nullable Money value,
    @Nullable LocalDate dueBack,
    @Nullable LocalDate returnedOn,
    @Nullable Money returned) {
  public Loan {
    thing = Check.line(thing);
    if (thing.isEmpty() && value == null) {
      throw new ProblemException(Problem.of("loan.empty"));
    }
  }

  /// A thing that is out, of which nothing else is known.
  public static Loan of(String thing) {
    return new Loan(thing, null, null, null, null);
  }

  /// The same, all of it back on that day.
  public Loan returned(LocalDate day) {
    return new Loan(thing, value, dueBack, day, value);
  }
}
