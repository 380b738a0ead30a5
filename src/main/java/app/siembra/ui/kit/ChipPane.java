package app.siembra.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Chips side by side, in as many rows as it takes; one that is longer than a row wraps.
public final class ChipPane extends FlowPane {
  public ChipPane() {
    Styles.styled(this, Styles.CHIPS);
    setMinWidth(0);
    getChildren().subscribe(() -> getChildren().forEach(this::bound));
  }

  private void bound(Node chip) {
    if (chip instanceof Region region && !region.maxWidthProperty().isBound()) {
      region.maxWidthProperty().bind(widthProperty());
    }
  }
}
