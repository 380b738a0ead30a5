package app.siembra.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Lines of text that wrap rather than lose their end.
public final class Lines {
  private Lines() {}

  public static Label of(String text, String... styles) {
    var label = Styles.styled(new Label(text), styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  public static Label of(ObservableValue<String> text, String... styles) {
    var label = of("", styles);
    label.textProperty().bind(text);
    return label;
  }
}
