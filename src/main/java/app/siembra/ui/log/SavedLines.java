package app.siembra.ui.log;

import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// What was saved since the sheet was opened.
final class SavedLines extends VBox {
  private final LogViewModel model;
  private final Speech speech;

  SavedLines(LogViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    Styles.styled(this, "log-saved");
  }

  /// Follows the model until the subscription ends.
  Subscription show() {
    return Subscription.combine(
        speech.voice().subscribe(_ -> fill()), model.saved().subscribe(this::fill));
  }

  private void fill() {
    getChildren().setAll(model.saved().stream().map(this::createLine).toList());
  }

  private Node createLine(Saved entry) {
    var words = new LogWords(speech.voice().get());
    var line = Lines.of(words.saved(entry), Styles.DETAIL);
    line.setGraphic(new Icon(Feather.CHECK));
    return line;
  }
}
