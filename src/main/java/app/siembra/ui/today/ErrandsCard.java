package app.siembra.ui.today;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Row;
import app.siembra.ui.parts.FewRows;
import app.siembra.ui.parts.LaterMenu;
import app.siembra.ui.parts.LinePopover;
import app.siembra.ui.parts.OutcomeMenu;
import app.siembra.ui.parts.Speech;
import javafx.scene.Node;
import javafx.util.Subscription;

/// What the user said they would do.
final class ErrandsCard {
  private static final int FEW = 5;

  private final TodayViewModel model;
  private final Speech speech;
  private final FewRows<Errand> rows;

  ErrandsCard(TodayViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.rows = new FewRows<>(speech, model.errands(), FEW, this::createRow).inviting();
  }

  Node create() {
    return rows.create(speech.bind("today.errands"));
  }

  private Row createRow(Errand errand) {
    var row = Row.of(words().title(errand)).initials("", "").detail(words().detail(errand));
    row.actions(actions(row, errand));
    errand.people().stream()
        .findFirst()
        .ifPresent(
            who ->
                row.initials(who.initials(), who.name(), who.photo())
                    .onOpen(() -> model.open(who.id())));
    return row;
  }

  private Node[] actions(Row row, Errand errand) {
    if (errand instanceof Errand.Introduced(var presented)) {
      return new Node[] {
        OutcomeMenu.of(
            presented.introduction(),
            speech,
            result -> model.acts().came(presented, result),
            () ->
                LinePopover.under(
                    row,
                    speech.get("ledger.outcome.question"),
                    "",
                    said -> model.acts().came(presented, said)))
      };
    }
    var done = Buttons.plain(words().act(errand), () -> model.acts().done(errand));
    return errand instanceof Errand.Due due
        ? new Node[] {done, LaterMenu.forTask(speech, model.date(), task(due))}
        : new Node[] {done};
  }

  private LaterMenu.Task task(Errand.Due due) {
    return new LaterMenu.Task(
        due.promise().followUp(),
        day -> model.acts().move(due, day),
        () -> model.acts().skip(due),
        repeat -> model.acts().repeat(due, repeat));
  }

  private TodayWords words() {
    return new TodayWords(speech.voice().get());
  }

  /// Follows the model until the subscription ends.
  Subscription show() {
    return rows.show();
  }
}
