package app.siembra.ui.people;

import app.siembra.model.PersonId;
import app.siembra.rules.Listed;
import app.siembra.ui.kit.VirtualList;
import app.siembra.ui.parts.Speech;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The people one below another, in whatever form they stand: what the keys and the mouse do there.
final class PeopleList {
  private final PeopleViewModel model;
  private final Speech speech;
  private final VirtualList<Listed> list;

  private PeopleList(VirtualList<Listed> list, PeopleViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.list = list;
    list.keyedBy(Listed::id)
        .namedBy(listed -> words().name(listed.line()))
        .onOpen(listed -> model.open(listed.id()));
    VBox.setVgrow(list, Priority.ALWAYS);
    list.accessibleTextProperty().bind(speech.bind("place.people"));
  }

  /// With how things stand at the right, and rows to mark.
  static PeopleList wide(PeopleViewModel model, Speech speech) {
    var star = speech.bind("people.mark.star");
    return on(
        VirtualList.of(() -> new Strip(star), new PeopleRows(model, speech)::fill), model, speech);
  }

  /// Name and a line, for a narrow column.
  static PeopleList narrow(PeopleViewModel model, Speech speech) {
    return new PeopleList(
        new VirtualList<>(new PeopleRows(model, speech)::fillNarrow), model, speech);
  }

  /// On this list, whose rows can be marked.
  static PeopleList on(VirtualList<Listed> list, PeopleViewModel model, Speech speech) {
    var made = new PeopleList(list, model, speech);
    list.markedBy(Listed::id, model.marked().people());
    list.addEventHandler(KeyEvent.KEY_PRESSED, made::onKey);
    return made;
  }

  VirtualList<Listed> node() {
    return list;
  }

  Subscription follow() {
    return Subscription.combine(
        model.shown().subscribe(this::show),
        model.known().map(Known::colours).subscribe(list::refresh),
        speech.voice().subscribe(list::refresh));
  }

  private void show(@Nullable Shown shown) {
    if (shown != null) {
      list.show(shown.rows());
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DELETE) {
      model.marked().remove(cursor());
      event.consume();
    }
  }

  private @Nullable PersonId cursor() {
    Listed chosen = list.getSelectionModel().getSelectedItem();
    return chosen == null ? null : chosen.id();
  }

  private PeopleWords words() {
    return new PeopleWords(speech.voice().get());
  }
}
