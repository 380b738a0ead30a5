package app.siembra.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;

/// A field to search in, with the keys that lead to it at its right.
public final class SearchField extends StackPane {
  private static final double ROOM_FOR_HINT_EM = 24;

  private final TextField field = new TextField();

  public SearchField(ObservableValue<String> prompt, KeyCombination keys) {
    Styles.styled(this, Styles.SEARCH_FIELD);
    var hint = new KeyHint(keys);
    hint.visibleProperty()
        .bind(
            field
                .focusedProperty()
                .not()
                .and(
                    Bindings.createBooleanBinding(
                        this::isWide, widthProperty(), field.fontProperty())));
    field.promptTextProperty().bind(prompt);
    field.accessibleTextProperty().bind(prompt);
    field.setAccessibleHelp(keys.getDisplayText());
    getChildren().addAll(field, hint);
    setAlignment(hint, Pos.CENTER_RIGHT);
  }

  private boolean isWide() {
    return getWidth() > ROOM_FOR_HINT_EM * field.getFont().getSize();
  }

  public StringProperty text() {
    return field.textProperty();
  }

  /// The field itself, for those who add keys to it.
  public TextField field() {
    return field;
  }

  /// Goes to the field, with all that is in it selected.
  public void enter() {
    field.requestFocus();
    field.selectAll();
  }
}
