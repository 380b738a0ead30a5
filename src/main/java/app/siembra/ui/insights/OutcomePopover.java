package app.siembra.ui.insights;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.TextLines;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.parts.Speech;
import atlantafx.base.controls.Popover;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Asks below a button what came of an objective; Esc leaves everything as it was.
final class OutcomePopover {
  private static final int ROWS = 3;

  private OutcomePopover() {}

  /// @param done gets the words, empty where there are none
  static void under(Node owner, Speech speech, Consumer<String> done) {
    var popover = new Popover();
    popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    popover.setDetachable(false);
    var button = Buttons.filled(speech.get("insights.outcome.done"), () -> {});
    var words = new TextLines(ROWS, button::fire);
    button.setOnAction(
        _ -> {
          popover.hide();
          done.accept(words.getText());
        });
    words.setPromptText(speech.get("insights.outcome.prompt"));
    words.setAccessibleText(speech.get("insights.outcome"));
    var content = new VBox(Lines.of(speech.get("insights.outcome"), Styles.NAME), words, button);
    content.getStylesheets().add(Theme.sheet("insights.css"));
    popover.setContentNode(Styles.styled(content, "outcome"));
    popover.show(owner);
    // What is not to be seen yet cannot have the focus.
    popover.getSkin().getNode().visibleProperty().subscribe(seen -> enter(words, seen));
  }

  private static void enter(TextLines words, boolean seen) {
    if (seen) {
      words.requestFocus();
    }
  }
}
