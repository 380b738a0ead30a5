package app.siembra.ui.card;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A piece of a form that becomes a value, or says why it cannot.
///
/// @param <T> the value
abstract class Draft<T> {
  private @Nullable Problem problem;

  /// What was wrong when it was read last; null where nothing was.
  @Nullable Problem problem() {
    return problem;
  }

  /// The value; empty where nothing was typed, and where what was typed will not do, which
  /// [#problem()] says then.
  final Optional<T> read() {
    return checked(this::make);
  }

  /// @throws ProblemException for what will not do
  abstract Optional<T> make();

  private Optional<T> checked(Supplier<Optional<T>> reading) {
    try {
      Optional<T> value = reading.get();
      problem = null;
      return value;
    } catch (ProblemException mistake) {
      problem = mistake.problem();
      return Optional.empty();
    }
  }
}
