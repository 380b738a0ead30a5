package app.siembra.ui.card;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// A piece of a form that becomes a value, or says why it cannot.
///
/// @param <T> the value
abstract class Draft<T> {
  private final ObjectProperty<@Nullable Problem> problem = new SimpleObjectProperty<>();

  /// What is wrong with what was typed; null where nothing is.
  ObjectProperty<@Nullable Problem> problem() {
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
      problem.set(null);
      return value;
    } catch (ProblemException mistake) {
      problem.set(mistake.problem());
      return Optional.empty();
    }
  }
}
