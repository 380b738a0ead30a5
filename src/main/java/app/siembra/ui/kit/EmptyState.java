package app.siembra.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/// What stands where nothing is: a picture, a sentence, and perhaps the next step.
public final class EmptyState extends VBox {
  public EmptyState(Ikon icon, ObservableValue<String> sentence, Node... steps) {
    Styles.styled(this, Styles.EMPTY_STATE);
    getChildren().addAll(new Icon(icon), Lines.of(sentence, Styles.SUBTITLE));
    getChildren().addAll(steps);
  }
}
