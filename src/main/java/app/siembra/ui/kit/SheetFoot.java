package app.siembra.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The last line of a sheet: at its left what is seldom done, at its right the way out and, filled,
/// the way on. What does not fit beside the rest goes below it.
public final class SheetFoot extends HBox {
  public SheetFoot(List<? extends Node> left, List<? extends Node> right) {
    Styles.styled(this, "sheet-foot");
    var start = new HBox();
    start.getChildren().setAll(left);
    var end = Styles.styled(new FlowPane(), "end");
    end.getChildren().setAll(right);
    HBox.setHgrow(end, Priority.ALWAYS);
    getChildren().setAll(start, end);
  }
}
