package app.siembra.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Nodes on one line, and on more where they do not fit. Unlike any other flow it asks for the width
/// of that one line.
public final class Wrap extends FlowPane {
  private static final double GAP = 8;

  public Wrap(Node... nodes) {
    super(GAP, GAP, nodes);
  }

  @Override
  protected double computePrefWidth(double height) {
    double nodes =
        getManagedChildren().stream().mapToDouble(node -> snapSizeX(node.prefWidth(-1))).sum();
    return nodes
        + GAP * Math.max(0, getManagedChildren().size() - 1)
        + snappedLeftInset()
        + snappedRightInset();
  }
}
