package app.siembra.ui.ask;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.ChipPane;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.kit.Landing;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Where one says what is needed; the topics that may be meant are offered below it. Enter looks at
/// once, Esc empties the field, and ↓ goes to the first answer.
final class SeekField {
  private final SeekViewModel model;
  private final Speech speech;
  private final Runnable enterAnswers;
  private final TextField field = new TextField();
  private boolean entered;

  /// @param enterAnswers goes to the first answer, if there is one
  SeekField(SeekViewModel model, Speech speech, Runnable enterAnswers) {
    this.model = model;
    this.speech = speech;
    this.enterAnswers = enterAnswers;
  }

  Node create() {
    Landing.on(field).promptTextProperty().bind(speech.bind("ask.prompt"));
    field.accessibleTextProperty().bind(speech.bind("ask.prompt"));
    field.textProperty().bindBidirectional(model.text());
    field.sceneProperty().subscribe(this::enterFirst);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    return Styles.styled(
        new VBox(
            field,
            Presence.of(
                createOffers(),
                model.about().isNotEmpty().and(Bindings.isNotEmpty(model.offered())))),
        "seek");
  }

  /// The topics that are offered, to be pressed.
  Node createOffers() {
    var pane = new ChipPane();
    var chips = new Keyed<String>(pane, topic -> Buttons.chip(topic, () -> take(topic)));
    chips.show(model.offered());
    model.offered().subscribe(() -> chips.show(List.copyOf(model.offered())));
    return pane;
  }

  private void take(String topic) {
    model.look(topic);
    enter();
  }

  /// Whoever comes here for the first time is here to say what they need.
  private void enterFirst() {
    if (field.getScene() != null && !entered) {
      entered = true;
      enter();
    }
  }

  /// Goes to the field, behind what stands there.
  private void enter() {
    field.requestFocus();
    field.end();
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      model.look();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN) {
      model.look();
      enterAnswers.run();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
      field.clear();
      event.consume();
    }
  }
}
