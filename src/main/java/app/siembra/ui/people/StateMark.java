package app.siembra.ui.people;

import app.siembra.ui.kit.Styles;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What stands at the right of a row: how things stand, in words with a dot before them, and the
/// star.
final class StateMark extends HBox {
  private final Region dot = Styles.styled(new Region(), "state-dot");
  private final Label words = Styles.styled(new Label(), Styles.DETAIL);
  private final Button star = Styles.styled(new Button(), "star-button");

  /// @param name what the star is called, for those who do not see it
  StateMark(ObservableValue<String> name) {
    Styles.styled(this, "state-mark");
    star.setGraphic(Styles.styled(new Region(), "star"));
    star.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    star.setFocusTraversable(false);
    star.accessibleTextProperty().bind(name);
    getChildren().addAll(Styles.styled(new HBox(dot, words), "state-words"), star);
  }

  /// Shows this state, in place of what was shown before.
  ///
  /// @param key the style class of the dot
  void show(String key, String said, boolean starred, Runnable toggle) {
    dot.getStyleClass().setAll("state-dot", key);
    words.setText(said);
    star.getStyleClass().remove("starred");
    if (starred) {
      star.getStyleClass().add("starred");
    }
    star.setOnAction(_ -> toggle.run());
  }
}
