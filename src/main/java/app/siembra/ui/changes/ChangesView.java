package app.siembra.ui.changes;

import app.siembra.service.HistoryLine;
import app.siembra.service.Removed;
import app.siembra.text.Pieces;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.PageHead;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.RowColumn;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import app.siembra.ui.past.HistoryWords;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The past changes, and the trash.
public final class ChangesView extends View {
  private final ChangesViewModel model;
  private final Speech speech;
  private final RowColumn<Removed> removed = new RowColumn<>(this::createRemoved);
  private final RowColumn<HistoryLine> lines = new RowColumn<>(this::createLine).inviting();

  public ChangesView(ChangesViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
  }

  @Override
  protected Parent build() {
    return new Page(
        PageHead.of(speech.bind("changes.title"), speech.bind("changes.subtitle")),
        createTrash(),
        createPast());
  }

  private Node createTrash() {
    return Card.titled(speech.bind("changes.trash"))
        .with(
            removed,
            Presence.of(
                new EmptyState(Feather.TRASH_2, speech.bind("changes.trash.empty")),
                Bindings.isEmpty(model.removed()).and(model.read())));
  }

  private Row createRemoved(Removed what) {
    Voice voice = speech.voice().get();
    return Row.of(voice.sentences().change(what.label()))
        .detail(
            Pieces.dotted(
                new HistoryWords(voice).when(model.local(what.at())),
                voice
                    .sentences()
                    .removed(!what.people().isEmpty(), what.interactions(), what.help())))
        .note(voice.texts().get("changes.trash.until", voice.days().day(what.until())))
        .actions(
            Buttons.plain(speech.get("changes.put-back"), () -> model.putBack(what)),
            createErase(what))
        .standing();
  }

  private Node createErase(Removed what) {
    var erase = Buttons.plain(speech.get("changes.erase"), () -> model.erase(what));
    erase.disableProperty().bind(model.busy());
    return erase;
  }

  private Node createPast() {
    var more = Buttons.plain(speech.bind("changes.more"), model::showMore);
    return Card.titled(speech.bind("changes.past"))
        .with(
            lines,
            Presence.of(
                new EmptyState(Feather.CLOCK, speech.bind("changes.past.empty")),
                Bindings.isEmpty(model.lines()).and(model.read())),
            Presence.of(Styles.styled(new HBox(more), "more"), model.more()));
  }

  private Row createLine(HistoryLine line) {
    var words = new HistoryWords(speech.voice().get());
    var row = Row.of(words.what(line)).detail(words.when(model.local(line.at()))).note(note(line));
    return line.canBeReversed()
        ? row.actions(Buttons.plain(speech.get("changes.reverse"), () -> model.takeBack(line)))
        : row;
  }

  private String note(HistoryLine line) {
    return switch (line.state()) {
      case STANDS, UNDONE -> "";
      case ERASED -> line.tellsOfErasing() ? "" : speech.get("changes.past.erased");
      case CLOSED -> speech.get("changes.past.closed");
    };
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        model.watch(),
        removed.show(model.removed(), speech.voice()),
        lines.show(model.lines(), speech.voice()));
  }
}
