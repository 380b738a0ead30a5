package app.siembra.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

/// What a page begins with: its heading and one line that sums it up.
public final class PageHead extends VBox {
  private PageHead() {
    Styles.styled(this, Styles.PAGE_HEAD);
  }

  public static PageHead of(ObservableValue<String> heading) {
    var head = new PageHead();
    head.getChildren().add(Lines.of(heading, Styles.HEADING));
    return head;
  }

  public static PageHead of(ObservableValue<String> heading, ObservableValue<String> subtitle) {
    var head = of(heading);
    head.getChildren().add(Lines.of(subtitle, Styles.SUBTITLE));
    return head;
  }
}
