package app.siembra.ui.today;

import app.siembra.service.QuietRow;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.RowColumn;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.LaterMenu;
import app.siembra.ui.parts.LogMenu;
import app.siembra.ui.parts.ReachMenu;
import app.siembra.ui.parts.Speech;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// Today's few of whom nothing has been heard in a while.
final class QuietCard {
  private final TodayViewModel model;
  private final Speech speech;
  private final ReachMenu.Reaching reaching;
  private final RowColumn<QuietRow> rows =
      Styles.styled(new RowColumn<>(this::createRow).inviting(), "tinted");

  QuietCard(TodayViewModel model, Speech speech, ReachMenu.Reaching reaching) {
    this.model = model;
    this.speech = speech;
    this.reaching = reaching;
  }

  /// The card; `all` names the way to all of them.
  Node create(ObservableValue<String> all) {
    return Presence.of(
        Card.titled(speech.bind("today.quiet")).action(all, model::openAllQuiet).with(rows),
        Bindings.isNotEmpty(model.quiet()));
  }

  private Row createRow(QuietRow row) {
    String name = row.listed().line().name();
    TodayWords words = new TodayWords(speech.voice().get());
    var made = filled(row, name, words);
    made.addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, row));
    return made;
  }

  private void onKey(KeyEvent event, QuietRow row) {
    if (LogMenu.TODAY.match(event)) {
      model.talkedToday(row.id());
      event.consume();
    }
  }

  private Row filled(QuietRow row, String name, TodayWords words) {
    return Row.of(name)
        .initials(row.listed().line().initials(), name, row.listed().line().photo())
        .detail(words.reason(row))
        .note(words.note(row))
        .actions(
            Buttons.icon(Feather.HELP_CIRCLE, speech.bind("today.why"), () -> model.why(row.id())),
            ReachMenu.of(speech, () -> model.ways(row.id()), reaching(row)),
            LogMenu.inRow(
                speech,
                () -> model.talkedToday(row.id()),
                channel -> model.talked(row.id(), channel),
                () -> model.write(row.id())),
            LaterMenu.forPerson(speech, model.date(), choice -> model.later(row.id(), choice)))
        .onOpen(() -> model.openQuiet(row.id()));
  }

  private ReachMenu.Reaching reaching(QuietRow row) {
    return reaching.andThen(() -> model.reached(row.id()));
  }

  /// Follows the model until the subscription ends.
  Subscription show() {
    return rows.show(model.quiet(), speech.voice());
  }
}
