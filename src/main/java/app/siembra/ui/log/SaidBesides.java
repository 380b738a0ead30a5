package app.siembra.ui.log;

import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// What the line said for which the form has no field; each can be left out.
final class SaidBesides extends FlowPane {
  private final TalkFormViewModel model;
  private final Speech speech;

  SaidBesides(TalkFormViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    Styles.styled(this, "chips", "talk-more");
  }

  /// Follows the model until the subscription ends.
  Subscription show() {
    return Subscription.combine(
        speech.voice().subscribe(_ -> fill()), model.fields().more.subscribe(this::fill));
  }

  private void fill() {
    getChildren().setAll(model.fields().more.stream().map(this::createPiece).toList());
  }

  private Node createPiece(Chip.Piece piece) {
    var words = new LogWords(speech.voice().get()).of(piece);
    var chip = Styles.styled(new Button(words, new Icon(Feather.X)), "chip");
    chip.setMnemonicParsing(false);
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setAccessibleText(speech.get("field.remove", words));
    chip.setOnAction(_ -> model.leaveOut(piece));
    return chip;
  }
}
