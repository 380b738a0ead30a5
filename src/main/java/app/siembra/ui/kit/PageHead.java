package app.siembra.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
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

  /// Both on one line, where what is below needs the height.
  public static PageHead inLine(ObservableValue<String> heading, ObservableValue<String> count) {
    var head = new PageHead();
    var line = new HBox(Lines.of(heading, Styles.HEADING), Lines.of(count, Styles.SUBTITLE));
    line.setAlignment(Pos.BASELINE_LEFT);
    head.getChildren().add(Styles.styled(line, Styles.PAGE_HEAD_LINE));
    return head;
  }

  public static PageHead of(ObservableValue<String> heading, ObservableValue<String> subtitle) {
    var head = of(heading);
    head.getChildren().add(Lines.of(subtitle, Styles.SUBTITLE));
    return head;
  }
}
