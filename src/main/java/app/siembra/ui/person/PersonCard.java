package app.siembra.ui.person;

import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A card of the page: shows what is known now, and again after each change.
abstract class PersonCard extends View {
  final PersonViewModel model;
  final Speech speech;

  PersonCard(PersonViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
  }

  /// Shows what is known. Nodes whose value stays are kept, for the sake of the focus.
  abstract void show(Sight sight, Voice voice);

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        model.sight().subscribe(sight -> update(sight)),
        speech.voice().subscribe((_, _) -> update()));
  }

  private void update() {
    update(model.sight().get());
  }

  private void update(@Nullable Sight sight) {
    if (sight != null) {
      show(sight, speech.voice().get());
    }
  }

  /// Whether the person is living, for what is out of place once they are not.
  ObservableValue<Boolean> living() {
    return model.sight().map(sight -> !sight.inMemory()).orElse(false);
  }

  /// A quiet title inside the card, with what can be done at its right.
  static HBox title(ObservableValue<String> words, Node... acts) {
    var label = Lines.of(words, "fact-title");
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    var line = Styles.styled(new HBox(label), "fact-line");
    line.getChildren().addAll(acts);
    return line;
  }

  static VBox lines() {
    return Styles.styled(new VBox(), "fact-lines");
  }

  /// Shows a line, or nothing where it is empty.
  static void say(Labeled label, String words) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
    label.setManaged(!words.isEmpty());
  }
}
