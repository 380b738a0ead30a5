package app.siembra.ui.settings;

import app.siembra.model.Circle;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.LineField;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One circle: what it is called and how often it asks for, both to be written over.
final class CircleLine extends VBox {
  private final Speech speech;
  private final LineField name = new LineField();
  private final LineField days = new LineField();
  private final Label every = word();
  private final Label unit = word();
  private final Label delivered = Lines.of("", Styles.DETAIL);
  private final ObservableValue<String> wrong;
  private Circle shown;

  CircleLine(Circle circle, CirclesViewModel model, Speech speech) {
    this.shown = circle;
    this.speech = speech;
    this.wrong = model.problem(circle);
    name.onCommit(text -> model.rename(shown, text));
    days.onCommit(text -> model.cadence(shown, text));
    getChildren().addAll(createLine(model), present(delivered), present(createProblem()));
  }

  private static Label word() {
    var word = new Label();
    word.setMinWidth(USE_PREF_SIZE);
    return word;
  }

  private HBox createLine(CirclesViewModel model) {
    every.textProperty().bind(speech.bind("settings.circle.every"));
    unit.textProperty().bind(speech.bind("settings.circle.days"));
    name.accessibleTextProperty().bind(speech.bind("settings.circle.name"));
    days.accessibleTextProperty().bind(speech.bind("settings.circle.how-often"));
    days.promptTextProperty().bind(speech.bind("settings.circle.never"));
    days.setPrefColumnCount(4);
    days.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var remove =
        Buttons.icon(Feather.X, speech.bind("settings.circle.remove"), () -> model.remove(shown));
    return Styles.styled(new HBox(name, every, days, unit, remove), "circle-line");
  }

  private Label createProblem() {
    return Lines.of(wrong, Styles.PROBLEM);
  }

  private static Label present(Label label) {
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    label.visibleProperty().bind(label.managedProperty());
    return label;
  }

  /// Shows how the circle is now.
  CircleLine show(Circle circle) {
    shown = circle;
    var words = speech.voice().get().words();
    var cadence = circle.cadenceDays();
    name.show(words.leading(words.circle(circle)));
    days.show(cadence == null ? "" : Integer.toString(cadence));
    delivered.setText(circle.key().isEmpty() ? "" : speech.get("settings.circle.delivered"));
    return this;
  }
}
