package app.siembra.ui.person;

import app.siembra.ui.draft.Draft;
import app.siembra.ui.draft.DraftFields;
import app.siembra.ui.draft.NotesDraft;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.FormFields;
import app.siembra.ui.parts.Speech;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The fields of a fact in the place of what they say. Enter, or leaving them, keeps what was
/// typed; Esc leaves it as it was.
final class FactEditor extends VBox {
  private final OpenFact fact;
  private final FormFields<Draft<?>> parts;
  private final DraftFields fields;
  private final Runnable close;
  private Subscription watching = Subscription.EMPTY;
  private boolean over;

  /// @param close takes the fields away; runs once
  FactEditor(OpenFact fact, PersonViewModel model, Speech speech, Runnable close) {
    this.fact = fact;
    this.close = close;
    this.parts = new FormFields<>(speech, fact.problems(), model::date, this::keep);
    this.fields =
        new DraftFields(speech, parts, model.acts().tasks(), model.ties()::people).narrow();
    boolean several = fact.draft() instanceof NotesDraft;
    Styles.styled(this, "fact-editor");
    getChildren()
        .addAll(
            fields.of(fact.draft()),
            Lines.of(
                speech.bind(several ? "person.editing.lines" : "person.editing"), "fact-name"));
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    sceneProperty().subscribe(this::watch);
  }

  /// Goes to where one types.
  void enter() {
    parts.enter(fact.draft());
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      end();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      keep();
      event.consume();
    }
  }

  private void watch(@Nullable Scene scene) {
    watching.unsubscribe();
    watching =
        scene == null
            ? Subscription.EMPTY
            : Subscription.combine(
                parts.show(),
                scene.focusOwnerProperty().subscribe((before, now) -> onFocus(before, now)));
  }

  private void onFocus(@Nullable Node before, @Nullable Node now) {
    if (holds(before) && !holds(now) && read()) {
      end();
    }
  }

  private boolean holds(@Nullable Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.equals(this)) {
        return true;
      }
    }
    return false;
  }

  private void keep() {
    if (read()) {
      end();
    } else {
      parts.enterFirstWrong();
    }
  }

  private boolean read() {
    fields.takeTyped();
    return !over && fact.keep();
  }

  private void end() {
    if (!over) {
      over = true;
      close.run();
    }
  }
}
