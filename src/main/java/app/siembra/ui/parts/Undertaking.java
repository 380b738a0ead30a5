package app.siembra.ui.parts;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.ui.kit.Tasks;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Something that the user starts and that takes a while: whether it is under way, and why it came to
/// nothing.
public final class Undertaking {
  private final Tasks tasks;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public Undertaking(Tasks tasks) {
    this.tasks = tasks;
  }

  /// Whether it is under way.
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /// Why the last one came to nothing.
  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /// Starts it.
  public void start(Callable<?> work) {
    busy.set(true);
    problem.set(Optional.empty());
    tasks
        .job(work)
        .onFailure(ProblemException.class, refused -> problem.set(Optional.of(refused.problem())))
        .onEnd(() -> busy.set(false))
        .start();
  }
}
