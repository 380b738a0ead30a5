package app.siembra.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/// Whether something is on the screen at all: what is not there takes no place and no focus.
public final class Presence {
  private Presence() {}

  /// Lets `node` be there only while `condition` holds.
  public static <N extends Node> N of(N node, ObservableValue<Boolean> condition) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(condition);
    return node;
  }

  /// Lets `line` be there only while it says something.
  public static <L extends Labeled> L whereSaid(L line) {
    return of(line, line.textProperty().isNotEmpty());
  }
}
