package app.siembra.ui.exchange;

import app.siembra.service.PastImport;
import app.siembra.ui.arrival.ImportWords;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.RowColumn;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.Speech;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.util.Subscription;

/// What came in before.
final class PastImportsCard extends View {
  private final PastImportsViewModel model;
  private final Speech speech;
  private final RowColumn<PastImport> imports = new RowColumn<>(this::createRow);

  PastImportsCard(PastImportsViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
  }

  @Override
  protected Parent build() {
    return Presence.of(
        Card.titled(speech.bind("exchange.past")).with(imports),
        Bindings.isNotEmpty(model.imports()));
  }

  private Row createRow(PastImport past) {
    var words = new ImportWords(speech.voice().get());
    return Row.of(past.file())
        .detail(words.past(past, model.zone()))
        .actions(Buttons.plain(speech.get("exchange.undo"), () -> model.undo(past)))
        .standing();
  }

  @Override
  protected Subscription shown() {
    return imports.show(model.imports(), speech.voice());
  }
}
