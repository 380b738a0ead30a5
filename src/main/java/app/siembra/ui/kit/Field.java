package app.siembra.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A control with its name above it and, if what it holds will not do, what is wrong below it.
public final class Field extends VBox {
  private final Region control;
  private final Label label;
  private final Label problem = Lines.of("", Styles.PROBLEM);

  public Field(ObservableValue<String> name, Region control) {
    this.control = control;
    Styles.styled(this, Styles.FIELD);
    this.label = Lines.of(name, Styles.FIELD_LABEL);
    label.setLabelFor(control);
    nameInput(name);
    control.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(label, control, Presence.whereSaid(problem));
  }

  /// Where the control holds the line in which one types, that line has the focus and needs the
  /// name.
  private void nameInput(ObservableValue<String> name) {
    Node input = control.lookup(".text-input");
    if (input != null && !input.accessibleTextProperty().isBound()) {
      input.accessibleTextProperty().bind(name);
    }
  }

  /// How high its name is where the field has this width.
  public double nameHeight(double width) {
    return label.prefHeight(width);
  }

  /// Goes to where one types.
  public void enter() {
    Node line = control.lookup(".text-input");
    (line == null ? control : line).requestFocus();
  }

  /// Says what is wrong; an empty text says that nothing is.
  public void problem(String words) {
    problem.setText(words);
    control.setAccessibleHelp(words);
    control.pseudoClassStateChanged(Styles.INVALID, !words.isEmpty());
  }
}
