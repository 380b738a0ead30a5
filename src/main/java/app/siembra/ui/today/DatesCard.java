package app.siembra.ui.today;

import app.siembra.model.PersonId;
import app.siembra.service.ComingRow;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Row;
import app.siembra.ui.parts.FewRows;
import app.siembra.ui.parts.Speech;
import javafx.scene.Node;
import javafx.util.Subscription;

/// The days of people that are coming.
final class DatesCard {
  private static final int FEW = 5;

  private final TodayViewModel model;
  private final Speech speech;
  private final FewRows<ComingRow> rows;

  DatesCard(TodayViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.rows = new FewRows<>(speech, model.dates(), FEW, this::createRow).inviting();
  }

  Node create() {
    return rows.create(speech.bind("today.dates"));
  }

  private Row createRow(ComingRow row) {
    return Row.of(row.person().name())
        .initials(row.person().initials(), row.person().name(), row.person().photo())
        .detail(new TodayWords(speech.voice().get()).coming(row))
        .actions(createGreeted(row.person().id()))
        .onOpen(() -> model.open(row.person().id()));
  }

  private Node createGreeted(PersonId person) {
    return Buttons.split(
        speech.get("today.greeted"),
        () -> model.greeted(person, false),
        Buttons.item(speech.get("today.greeted.counts"), () -> model.greeted(person, true)));
  }

  /// Follows the model until the subscription ends.
  Subscription show() {
    return rows.show();
  }
}
