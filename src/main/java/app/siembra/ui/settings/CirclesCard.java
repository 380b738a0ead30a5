package app.siembra.ui.settings;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The circles, a line each, and below them one for a new circle.
final class CirclesCard {
  private final CirclesViewModel model;
  private final Speech speech;
  private final VBox delivered = Styles.styled(new VBox(), "circle-lines");
  private final VBox own = Styles.styled(new VBox(), "circle-lines");
  private final TextField added = new TextField();
  private final Label problem = Lines.of("", Styles.PROBLEM);
  private final ObservableValue<String> wrong;
  private Map<CircleId, CircleLine> known = new HashMap<>();

  CirclesCard(SettingsViewModel model, Speech speech) {
    this.model = model.circles();
    this.speech = speech;
    this.wrong = model.problem(Spot.Single.NEW_CIRCLE);
  }

  Card create() {
    Presence.whereSaid(problem);
    return Card.titled(speech.bind("settings.circles"))
        .inside(
            Lines.of(speech.bind("settings.circles.why"), Styles.DETAIL),
            createPart("settings.circles.delivered", delivered),
            createPart("settings.circles.own", own),
            createNew(),
            problem);
  }

  private Node createPart(String heading, VBox lines) {
    var words = speech.live(voice -> voice.texts().get(heading));
    var part = Styles.styled(new VBox(Lines.of(words, Styles.DETAIL), lines), "circle-part");
    return Presence.of(part, Bindings.isNotEmpty(lines.getChildren()));
  }

  private HBox createNew() {
    added.promptTextProperty().bind(speech.bind("settings.circles.new"));
    added.accessibleTextProperty().bind(speech.bind("settings.circles.new"));
    added.textProperty().bindBidirectional(model.added());
    added.setOnAction(_ -> model.add());
    HBox.setHgrow(added, Priority.ALWAYS);
    return Styles.styled(
        new HBox(added, Buttons.plain(speech.bind("settings.circles.add"), model::add)),
        "circle-line");
  }

  Subscription show() {
    say();
    return Subscription.combine(
        model.all().subscribe(this::say),
        speech.voice().subscribe(this::say),
        wrong.subscribe(problem::setText));
  }

  private void say() {
    Map<CircleId, CircleLine> kept = new HashMap<>();
    for (Circle circle : model.all()) {
      CircleLine old = known.get(circle.id());
      CircleLine line = old == null ? new CircleLine(circle, model, speech) : old;
      kept.put(circle.id(), line.show(circle));
    }
    known = kept;
    show(delivered, this::isWithinDelivered);
    show(own, circle -> !isWithinDelivered(circle));
  }

  /// A circle stands below the one that it lies within, whoever thought of either.
  private boolean isWithinDelivered(Circle circle) {
    return !circle.outwards(model.all()).getLast().key().isEmpty();
  }

  private void show(VBox lines, Predicate<Circle> which) {
    List<? extends @Nullable Node> inOrder =
        model.all().stream().filter(which).map(circle -> known.get(circle.id())).toList();
    if (!lines.getChildren().equals(inOrder)) {
      lines.getChildren().setAll(inOrder);
    }
  }
}
