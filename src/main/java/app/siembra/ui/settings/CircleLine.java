package app.siembra.ui.settings;

import app.siembra.model.Circle;
import app.siembra.ui.kit.Beside;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.LineField;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/// One circle: what it is called and how often it asks for, both to be written over.
final class CircleLine extends VBox {
  private static final double NAME_EM = 11;
  private static final double INDENT = 18;
  private static final double LONGEST_NAME_EM = 26;
  private static final double AROUND_NAME_EM = 2.6;

  private final CirclesViewModel model;
  private final Speech speech;
  private final LineField name = new LineField();
  private final LineField days = new LineField();
  private final Label every = word();
  private final Label unit = word();
  private final Label around = Lines.of("", Styles.DETAIL);
  private final ObservableValue<String> wrong;
  private final Beside line;
  private Circle shown;

  CircleLine(Circle circle, CirclesViewModel model, Speech speech) {
    this.shown = circle;
    this.model = model;
    this.speech = speech;
    this.wrong = model.problem(circle);
    name.onCommit(text -> model.rename(shown, text));
    days.onCommit(text -> model.cadence(shown, text));
    createDays();
    this.line = createLine();
    getChildren().addAll(line, Presence.whereSaid(around), createProblem());
  }

  private static Label word() {
    var word = new Label();
    word.setMinWidth(USE_PREF_SIZE);
    return word;
  }

  private Beside createLine() {
    name.accessibleTextProperty().bind(speech.bind("settings.circle.name"));
    var remove =
        Buttons.icon(Feather.X, speech.bind("settings.circle.remove"), () -> model.remove(shown));
    var within =
        Buttons.iconMenu(
            Feather.CORNER_DOWN_RIGHT, speech.bind("settings.circle.within"), this::outer);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return new Beside(
        NAME_EM,
        name,
        Styles.styled(new HBox(every, days, unit, space, within, remove), "circle-days"));
  }

  private List<MenuItem> outer() {
    List<MenuItem> items = new ArrayList<>();
    if (shown.parent() != null) {
      items.add(
          Buttons.item(speech.get("settings.circle.within.none"), () -> model.put(shown, null)));
    }
    for (Circle outer : model.outer(shown)) {
      items.add(Buttons.item(path(outer), () -> model.put(shown, outer.id())));
    }
    return items;
  }

  private String path(Circle circle) {
    return speech.voice().get().words().path(circle, model.all());
  }

  /// Where no number stands there is nothing to say around it.
  private void createDays() {
    var numbered = days.textProperty().isNotEmpty().or(days.focusedProperty());
    every.textProperty().bind(speech.bind("settings.circle.every"));
    every.visibleProperty().bind(numbered);
    unit.textProperty().bind(speech.bind("settings.circle.days"));
    unit.visibleProperty().bind(numbered);
    days.accessibleTextProperty().bind(speech.bind("settings.circle.how-often"));
    days.promptTextProperty().bind(speech.bind("settings.circle.never"));
    days.setPrefColumnCount(4);
    days.setMinWidth(USE_PREF_SIZE);
  }

  private Label createProblem() {
    var problem = Lines.of(wrong, Styles.PROBLEM);
    return Presence.whereSaid(problem);
  }

  /// Shows how the circle is now.
  CircleLine show(Circle circle) {
    shown = circle;
    var words = speech.voice().get().words();
    var cadence = circle.cadenceDays();
    String called = words.leading(words.circle(circle));
    name.show(called);
    line.enough(room(called));
    days.show(cadence == null ? "" : Integer.toString(cadence));
    Circle outer = model.around(circle);
    around.setText(outer == null ? "" : speech.get("settings.circle.around", path(outer)));
    name.setAccessibleHelp(around.getText());
    setPadding(new Insets(0, 0, 0, INDENT * circle.depth(model.all())));
    return this;
  }

  /// A long name stands on a line of its own rather than lose its end.
  private static double room(String name) {
    var words = new Text(name);
    double em = words.getLayoutBounds().getWidth() / words.getFont().getSize() + AROUND_NAME_EM;
    return Math.clamp(em, NAME_EM, LONGEST_NAME_EM);
  }
}
