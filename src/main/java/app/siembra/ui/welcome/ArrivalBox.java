package app.siembra.ui.welcome;

import app.siembra.ui.arrival.Arriving;
import app.siembra.ui.arrival.ImportStage;
import app.siembra.ui.arrival.ImportViewModel;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.Speech;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What the chosen files would bring, and what they brought.
final class ArrivalBox extends View {
  private final Speech speech;
  private final Arriving arriving;

  ArrivalBox(ImportViewModel model, Speech speech) {
    this.speech = speech;
    this.arriving = new Arriving(model, speech);
  }

  @Override
  protected Parent build() {
    return new VBox(createLooking(), createPreview(), createResult());
  }

  private Node createLooking() {
    return Presence.of(
        inside(Lines.of(speech.bind("exchange.drop.looking"), Styles.DETAIL)),
        arriving.is(ImportStage.Looking.class::isInstance));
  }

  private Node createPreview() {
    return Presence.of(
        new VBox(arriving.files(), inside(arriving.decision())), arriving.isPreviewed());
  }

  private Node createResult() {
    var undo = arriving.undo();
    FlowPane line = Arriving.line(undo);
    return Presence.of(
        inside(
            arriving.arrived(),
            arriving.also(Styles.DETAIL),
            Presence.of(line, undo.visibleProperty())),
        arriving.is(ImportStage.Done.class::isInstance));
  }

  private static Node inside(Node... nodes) {
    return Styles.styled(new VBox(nodes), "welcome-arrival");
  }

  @Override
  protected Subscription shown() {
    return arriving.show();
  }
}
