package app.siembra.ui.insights;

import app.siembra.model.ObjectiveKind;
import app.siembra.service.ObjectiveRow;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.ChipPane;
import app.siembra.ui.kit.Disclosure;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.RowColumn;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.FewRows;
import app.siembra.ui.parts.Speech;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// What the user is after, and folded away what they are done with.
final class ObjectivesCard {
  private static final int FEW = 8;

  private final ObjectivesViewModel model;
  private final Speech speech;
  private final FewRows<ObjectiveRow> open;
  private final RowColumn<ObjectiveRow> past;

  ObjectivesCard(ObjectivesViewModel model, Speech speech, RowMaker rows) {
    this.model = model;
    this.speech = speech;
    this.open = new FewRows<>(speech, model.open(), FEW, rows::open).inviting();
    this.past = new RowColumn<>(rows::past);
  }

  Node[] create() {
    return new Node[] {
      open.create(speech.bind("insights.objectives")), createEmpty(), createPast()
    };
  }

  private Node createEmpty() {
    var none = model.mood().map(mood -> mood == Mood.UNASKED || mood == Mood.NOTHING);
    var sentence =
        Bindings.createStringBinding(
            () ->
                speech.get(
                    model.mood().get() == Mood.NOTHING
                        ? "insights.objectives.none"
                        : "insights.objectives.new"),
            model.mood(),
            speech.voice());
    return Presence.of(
        Card.titled(speech.bind("insights.objectives"))
            .with(new EmptyState(Feather.TARGET, sentence, createKinds())),
        none);
  }

  private Node createKinds() {
    var kinds = new ChipPane();
    kinds.getChildren().setAll(Stream.of(ObjectiveKind.values()).map(this::createKind).toList());
    return kinds;
  }

  private Node createKind(ObjectiveKind kind) {
    Button button = Buttons.plain("", () -> model.add(kind));
    button
        .textProperty()
        .bind(speech.live(voice -> voice.words().leading(voice.words().kind(kind))));
    return button;
  }

  private Node createPast() {
    var words =
        Bindings.createStringBinding(
            () -> speech.get("insights.past", model.past().size()), model.past(), speech.voice());
    return Presence.of(
        Card.plain().with(Styles.styled(new Disclosure(words, past), "folded")),
        Bindings.isNotEmpty(model.past()));
  }

  Subscription show() {
    return Subscription.combine(open.show(), past.show(model.past(), speech.voice()));
  }
}
