package app.siembra.ui.draft;

import app.siembra.ui.kit.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Fields side by side that share the line, each in the measure of its own width.
public final class FieldLine {
  private FieldLine() {}

  public static HBox of(Node... fields) {
    List.of(fields).forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
    return Styles.styled(new HBox(fields), "field-line");
  }
}
