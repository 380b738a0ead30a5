package app.siembra.ui.people;

import app.siembra.model.PersonId;
import app.siembra.rules.Listed;
import app.siembra.ui.kit.Initials;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.VirtualList;
import app.siembra.ui.parts.Speech;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The rows of the people, in the two forms in which they stand.
final class PeopleList {
  private final PeopleViewModel model;
  private final Speech speech;
  private final VirtualList<Listed> list;

  private PeopleList(PeopleViewModel model, Speech speech, boolean wide) {
    this.model = model;
    this.speech = speech;
    this.list =
        new VirtualList<Listed>(wide ? this::fill : this::fillNarrow)
            .keyedBy(Listed::id)
            .namedBy(listed -> words().name(listed.line()))
            .onOpen(listed -> model.open(listed.id()));
    VBox.setVgrow(list, Priority.ALWAYS);
    list.accessibleTextProperty().bind(speech.bind("place.people"));
  }

  /// With how things stand at the right, and rows to mark.
  static PeopleList wide(PeopleViewModel model, Speech speech) {
    var made = new PeopleList(model, speech, true);
    made.list.markedBy(Listed::id, model.marked());
    made.list.addEventHandler(KeyEvent.KEY_PRESSED, made::onKey);
    return made;
  }

  /// Name and a line, for a narrow column.
  static PeopleList narrow(PeopleViewModel model, Speech speech) {
    return new PeopleList(model, speech, false);
  }

  VirtualList<Listed> node() {
    return list;
  }

  Subscription follow() {
    return Subscription.combine(
        model.shown().subscribe(this::show), speech.voice().subscribe(list::refresh));
  }

  private void show(@Nullable Shown shown) {
    if (shown != null) {
      list.show(shown.rows());
    }
  }

  private void fill(Row row, Listed listed) {
    boolean starred = listed.line().keeping().starred();
    Shown shown = model.shown().get();
    row.lead(Initials.class, () -> new Initials().markable())
        .show(listed.line().initials(), listed.line().name(), listed.line().photo());
    row.title(words().name(listed.line()))
        .detail(words().detail(listed, shown == null ? Sieve.ALL : shown.sieve()))
        .unseen(words().standingInFull(listed));
    row.aside(StateMark.class, () -> new StateMark(speech.bind("people.mark.star")))
        .show(
            PeopleWords.standingKey(listed),
            words().standing(listed),
            starred,
            () -> model.star(listed.id(), !starred));
  }

  private void fillNarrow(Row row, Listed listed) {
    row.initials(listed.line().initials(), listed.line().name(), listed.line().photo())
        .title(words().name(listed.line()))
        .detail(words().shortLine(listed))
        .unseen(words().standingInFull(listed));
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DELETE) {
      model.remove(cursor());
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
