package app.siembra.ui.person;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One fact in a line that wraps, with quiet words at its right that do something about it. Those
/// that are not the usual next step show only while the line has the focus or the mouse; their
/// place is kept.
final class FactLine extends HBox {
  private FactLine(Region fact, List<Node> acts) {
    Styles.styled(this, "fact-line");
    fact.setMaxWidth(Double.MAX_VALUE);
    setHgrow(fact, Priority.ALWAYS);
    getChildren().add(fact);
    getChildren().addAll(acts);
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

  /// What is seldom done about it.
  static Hyperlink seldom(String words, String about, Runnable action) {
    return Styles.styled(act(words, about, action), "seldom");
  }
}
