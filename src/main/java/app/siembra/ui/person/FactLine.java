package app.siembra.ui.person;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/// One fact in a line that wraps, with quiet words at its right that do something about it. Those
/// that are not the usual next step show only while the line has the focus or the mouse, over the
/// end of the fact.
final class FactLine extends HBox {
  private static final String SELDOM = "seldom";

  private final Region fact;
  private final HBox over = Styles.styled(new HBox(), "fact-over");

  private FactLine(Region fact, List<Node> acts) {
    this.fact = fact;
    Styles.styled(this, "fact-line");
    fact.setMaxWidth(Double.MAX_VALUE);
    setHgrow(fact, Priority.ALWAYS);
    getChildren().add(fact);
    var seldom = acts.stream().filter(act -> act.getStyleClass().contains(SELDOM)).toList();
    getChildren().addAll(acts.stream().filter(act -> !seldom.contains(act)).toList());
    if (!seldom.isEmpty()) {
      over.getChildren().setAll(seldom);
      over.setManaged(false);
      getChildren().add(1, over);
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double width = snapSizeX(over.prefWidth(-1));
    double height = snapSizeY(over.prefHeight(width));
    double right = fact.getLayoutX() + fact.getWidth();
    over.resizeRelocate(right - width, fact.getLayoutY(), width, height);
  }

  static FactLine of(String fact, Node... acts) {
    return of(Lines.of(fact, Styles.DETAIL), acts);
  }

  static FactLine of(Region fact, Node... acts) {
    return new FactLine(fact, new ArrayList<>(List.of(acts)));
  }

  /// What is usually done about it.
  static Hyperlink act(String words, String about, Runnable action) {
    var link = Styles.styled(Buttons.link(words, action), "fact-act");
    link.setWrapText(false);
    link.setMinWidth(USE_PREF_SIZE);
    link.setAccessibleHelp(about);
    return link;
  }

  /// What is seldom done about it, as a picture with these words.
  static Button seldom(Ikon icon, ObservableValue<String> words, String about, Runnable action) {
    var button = Styles.styled(Buttons.icon(icon, words, action), SELDOM);
    button.setAccessibleHelp(about);
    return button;
  }
}
