package app.siembra.ui.shell;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Problem;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the window shows around its screens. Whoever watches the data writes it, on the window's
/// thread.
public final class ShellViewModel {
  private final IntegerProperty people = new SimpleIntegerProperty();
  private final ObjectProperty<Optional<Problem>> trouble =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<ChangeLabel>> undo =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<ChangeLabel>> redo =
      new SimpleObjectProperty<>(Optional.empty());

  /// How many people there are.
  public IntegerProperty people() {
    return people;
  }

  /// Why the network cannot be changed; empty if it can.
  public ObjectProperty<Optional<Problem>> trouble() {
    return trouble;
  }

  /// What undo would take back; empty if there is nothing.
  public ObjectProperty<Optional<ChangeLabel>> undo() {
    return undo;
  }

  /// What redo would do again; empty if there is nothing.
  public ObjectProperty<Optional<ChangeLabel>> redo() {
    return redo;
  }
}
