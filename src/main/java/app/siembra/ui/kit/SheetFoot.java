package app.siembra.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The last line of a sheet: at its left what is seldom done, at its right the way out and, filled,
/// the way on.
public final class SheetFoot extends HBox {
  public SheetFoot(List<? extends Node> left, List<? extends Node> right) {
    Styles.styled(this, Styles.SHEET_FOOT);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(left);
    getChildren().add(space);
    getChildren().addAll(right);
  }
}
