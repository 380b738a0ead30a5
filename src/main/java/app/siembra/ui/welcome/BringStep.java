package app.siembra.ui.welcome;

import app.siembra.ui.arrival.ImportStage;
import app.siembra.ui.arrival.SampleCard;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Columns;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.util.Subscription;

/// The first step: people from a file, invented ones, or none yet.
final class BringStep extends StepView {
  private static final double TWO_COLUMNS_EM = 58;

  private final WelcomeViewModel model;
  private final Speech speech;
  private final Button choose;
  private final ArrivalBox arrival;
  private final SampleCard sample;

  BringStep(WelcomeViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.choose =
        Buttons.plain(speech.bind("exchange.choose.button"), () -> model.arrivals().choose());
    this.arrival = new ArrivalBox(model.arrivals(), speech);
    this.sample = new SampleCard(model.sample(), speech);
  }

  @Override
  protected Parent build() {
    return new Columns(
        TWO_COLUMNS_EM,
        Columns.Column.of(1.2, createFile()),
        Columns.Column.of(1, sample.node(), createHand()));
  }

  private Node createFile() {
    return Card.titled(speech.bind("welcome.file"))
        .inside(Lines.of(speech.bind("welcome.file.how"), Styles.DETAIL), choose)
        .with(arrival.node());
  }

  private Node createHand() {
    return Card.titled(speech.bind("welcome.hand"))
        .inside(
            Lines.of(speech.bind("welcome.hand.how"), Styles.DETAIL),
            Buttons.plain(speech.bind("welcome.hand.go"), model::goOn));
  }

  @Override
  protected Subscription shown() {
    var busy =
        Bindings.createBooleanBinding(
            () ->
                model.arrivals().stage().get() instanceof ImportStage.Looking
                    || model.arrivals().stage().get() instanceof ImportStage.Storing,
            model.arrivals().stage());
    choose.disableProperty().bind(busy);
    return Subscription.combine(
        model.onward().subscribe(_ -> mark()), model.arrivals().stage().subscribe(_ -> mark()));
  }

  /// One button of the page is the likeliest next step.
  private void mark() {
    choose.getStyleClass().remove(Styles.FILLED);
    boolean isWaiting = model.arrivals().stage().get() instanceof ImportStage.Waiting;
    if (isWaiting && model.onward().getValue() == Onward.SKIP) {
      choose.getStyleClass().add(Styles.FILLED);
    }
  }

  @Override
  void enter() {
    choose.requestFocus();
  }

  @Override
  boolean giveUp() {
    return false;
  }
}
