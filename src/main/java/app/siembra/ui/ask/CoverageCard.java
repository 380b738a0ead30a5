package app.siembra.ui.ask;

import app.siembra.service.WhoKnowsMe;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Contents;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// How far a topic of the user's has spread, in all and circle by circle.
final class CoverageCard {
  private final TellViewModel model;
  private final Speech speech;
  private final VBox circles = Styles.styled(new VBox(), "circles");

  CoverageCard(TellViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
  }

  Node create() {
    var headline =
        Bindings.createStringBinding(
            () -> {
              WhoKnowsMe.Coverage coverage = model.coverage().get();
              return coverage == null ? "" : words().coverage(coverage.everybody());
            },
            model.coverage(),
            speech.voice());
    return Presence.of(
        Card.plain().inside(Lines.of(headline, Styles.BIG), circles),
        model.mood().map(mood -> mood == TellMood.FOUND || mood == TellMood.ALL_KNOW));
  }

  Subscription show() {
    return Subscription.combine(
        model.coverage().subscribe(now -> show(now)),
        speech.voice().subscribe(() -> show(model.coverage().get())));
  }

  private void show(WhoKnowsMe.@Nullable Coverage coverage) {
    Contents.set(
        circles.getChildren(),
        coverage == null
            ? List.of()
            : coverage.circles().stream().map(this::createCircle).toList());
  }

  private Node createCircle(WhoKnowsMe.InCircle circle) {
    var name = Lines.of(words().circle(circle));
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var share = Styles.styled(new Label(words().share(circle.share())), Styles.DETAIL);
    share.setMinWidth(Region.USE_PREF_SIZE);
    var node =
        Styles.styled(
            new VBox(Styles.styled(new HBox(name, share), "line"), new ShareBar(circle.share())),
            "circle");
    node.setAccessibleRole(AccessibleRole.TEXT);
    node.setAccessibleText(name.getText() + ": " + share.getText());
    return node;
  }

  private AskWords words() {
    return new AskWords(speech.voice().get());
  }
}
