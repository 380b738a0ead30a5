package app.siembra.ui.log;

import app.siembra.phrase.Span;
import app.siembra.ui.kit.Styles;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/// The field in which the line is typed, and its keys.
final class LineInput extends TextField {
  /// What the keys do that are not for typing.
  interface Keys {
    void save();

    void saveAndNext();

    void form();
  }

  private final LineModel model;
  private final Keys keys;
  private boolean following;
  private boolean arriving;
  private int replaced = -1;

  LineInput(LineModel model, Keys keys) {
    this.model = model;
    this.keys = keys;
    Styles.styled(this, "log-line");
    addEventFilter(KeyEvent.ANY, _ -> arriving = false);
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> arriving = false);
    addEventFilter(InputMethodEvent.ANY, _ -> arriving = false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    focusedProperty().subscribe(this::arrive);
  }

  /// A field marks all that is in it when the focus comes by a key, and goes to its beginning when
  /// the focus leaves. Here one types on where one was.
  @Override
  public void selectRange(int anchor, int caret) {
    if (following || (isFocused() && !arriving)) {
      super.selectRange(anchor, caret);
    }
  }

  /// Follows the model, and the model it, until the subscription is ended.
  Subscription follow() {
    return Subscription.combine(
        model.typed().subscribe(this::show),
        textProperty().subscribe((_, _) -> tell()),
        caretPositionProperty().subscribe((_, _) -> tell()));
  }

  private void show(Typed typed) {
    if (!typed.equals(here())) {
      following = true;
      setText(typed.line());
      positionCaret(typed.caret());
      following = false;
    }
  }

  private void tell() {
    Typed now = here();
    if (!following && !now.equals(model.typed().get())) {
      model.type(now);
    }
  }

  private Typed here() {
    return new Typed(getText(), getCaretPosition());
  }

  /// Goes to the field, to where the caret was.
  void enter() {
    requestFocus();
    show(model.typed().get());
  }

  private void arrive(boolean focused) {
    arriving = focused;
    if (focused && replaced >= 0) {
      super.selectRange(replaced, getLength());
      replaced = -1;
    }
  }

  /// Marks all from there on when the focus comes for the first time, so that typing replaces it.
  void replaceFrom(int start) {
    replaced = start;
  }

  /// Marks a piece of the line, to be typed anew.
  void mark(Span span) {
    requestFocus();
    arriving = false;
    selectRange(span.start(), span.end());
  }

  private void onKey(KeyEvent event) {
    boolean taken =
        switch (event.getCode()) {
          case ENTER -> enter(event);
          case TAB -> !event.isShiftDown() && inList(model::takeMarked);
          case DOWN -> inList(() -> model.mark(1));
          case UP -> inList(() -> model.mark(-1));
          case ESCAPE -> inList(model::decline);
          case F2 -> does(keys::form);
          case T -> event.isShortcutDown() && does(model::talkedOtherwise);
          default -> false;
        };
    if (taken) {
      event.consume();
    }
  }

  private boolean enter(KeyEvent event) {
    if (event.isShortcutDown()) {
      return does(keys::saveAndNext);
    }
    return does(model.completion().get().isMarked() ? model::takeMarked : keys::save);
  }

  private boolean inList(Runnable action) {
    return model.completion().get().isOpen() && does(action);
  }

  private static boolean does(Runnable action) {
    action.run();
    return true;
  }
}
