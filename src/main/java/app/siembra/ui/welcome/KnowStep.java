package app.siembra.ui.welcome;

import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.Field;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.TopicField;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.util.Subscription;

/// The third step: what the user knows, and their name.
final class KnowStep extends StepView {
  private final KnowViewModel model;
  private final Speech speech;
  private final TextField name = new TextField();
  private final ChipField<String> topics;

  KnowStep(KnowViewModel model, Desk desk) {
    this.model = model;
    this.speech = desk.speech();
    this.topics = TopicField.of(speech, desk.tasks(), model::topicsLike).takingWhenLeft();
  }

  @Override
  protected Parent build() {
    topics.input().accessibleTextProperty().bind(speech.bind("welcome.know.topics"));
    return Card.plain()
        .inside(
            new Field(speech.bind("welcome.know.topics"), topics),
            Lines.of(speech.bind("welcome.know.example"), Styles.DETAIL),
            new Field(speech.bind("welcome.know.name"), name));
  }

  @Override
  protected Subscription shown() {
    name.textProperty().bindBidirectional(model.name());
    Bindings.bindContentBidirectional(topics.chosen(), model.topics());
    return () -> {
      name.textProperty().unbindBidirectional(model.name());
      Bindings.unbindContentBidirectional(topics.chosen(), model.topics());
    };
  }

  @Override
  void enter() {
    topics.input().requestFocus();
  }

  @Override
  boolean giveUp() {
    return giveUp(topics.input());
  }
}
