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

  /// What is seldom done about it, as a picture with these words.
  static Button seldom(Ikon icon, ObservableValue<String> words, String about, Runnable action) {
    var button = Styles.styled(Buttons.icon(icon, words, action), "seldom");
    button.setAccessibleHelp(about);
    return button;
  }
}
