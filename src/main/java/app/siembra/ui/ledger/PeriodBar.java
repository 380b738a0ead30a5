package app.siembra.ui.ledger;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.ChipRow;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;

/// Of which time the ledger tells: this year, the last twelve months, always, or a year from the
/// menu, which then has a chip of its own.
final class PeriodBar {
  private static final List<Stretch> USUAL =
      List.of(new Stretch.ThisYear(), new Stretch.LastTwelveMonths(), new Stretch.Always());

  private final LedgerViewModel model;
  private final Speech speech;
  private final ChipRow<Stretch> chips;

  PeriodBar(LedgerViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.chips = new ChipRow<>(ChipRow.Choice.ONE, stretch -> words().stretch(stretch));
  }

  Node create() {
    var years = Buttons.menu("", this::years);
    years.textProperty().bind(speech.bind("ledger.period.a-year"));
    return Styles.styled(
        new FlowPane(
            chips, Presence.of(years, model.known().map(known -> !known.years().isEmpty()))),
        "filter-bar");
  }

  private List<MenuItem> years() {
    return model.known().get().years().stream()
        .map(Stretch.Year::new)
        .map(year -> Buttons.item(words().stretch(year), () -> model.stretch().set(year)))
        .toList();
  }

  Subscription show() {
    return Subscription.combine(
        speech.voice().subscribe(_ -> show(model.stretch().get())),
        model.stretch().subscribe(stretch -> show(stretch)),
        chips.chosen().subscribe(() -> choose()));
  }

  private void show(Stretch stretch) {
    List<Stretch> offered = new ArrayList<>(USUAL);
    if (!offered.contains(stretch)) {
      offered.add(stretch);
    }
    chips.show(offered);
    chips.choose(List.of(stretch));
  }

  private void choose() {
    if (chips.chosen().size() == 1) {
      chips.chosen().forEach(model.stretch()::set);
    }
  }

  private OverviewWords words() {
    return new OverviewWords(speech.voice().get());
  }
}
