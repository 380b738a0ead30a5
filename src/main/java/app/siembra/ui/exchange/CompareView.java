package app.siembra.ui.exchange;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.PageHead;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.Speech;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Several entries side by side, whose value stays where they differ, and one button that makes
/// them one person.
public final class CompareView extends View {
  private final CompareViewModel model;
  private final Speech speech;
  private final StackPane place = new StackPane();
  private @Nullable ComparisonGrid grid;

  public CompareView(CompareViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
  }

  @Override
  protected Parent build() {
    var page = new Page(createHead(), createCard(), createNothing());
    page.getStylesheets().add(Theme.sheet("exchange.css"));
    return page;
  }

  private Node createHead() {
    return PageHead.of(
        speech.bind("compare.title"),
        Bindings.createStringBinding(
            () -> model.isOne().get() ? "" : speech.get("compare.hint"),
            model.isOne(),
            speech.voice()));
  }

  private Node createCard() {
    var steps =
        Styles.styled(
            new FlowPane(
                Buttons.filled(speech.bind("compare.merge"), model::merge),
                Buttons.plain(speech.bind("compare.leave"), model::leave)),
            "button-line");
    return Presence.of(Card.plain().inside(place).inside(steps), model.comparison().isNotNull());
  }

  private Node createNothing() {
    return Presence.of(
        Card.plain()
            .with(
                new EmptyState(
                    Feather.USER_CHECK,
                    speech.bind("compare.alone"),
                    Buttons.plain(speech.bind("compare.people"), model::people))),
        model.isOne());
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        model.watch(),
        model.comparison().subscribe(this::lay),
        speech.voice().subscribe(() -> lay(model.comparison().get())));
  }

  /// A choice that has the focus keeps it.
  private void lay(@Nullable Comparison comparison) {
    if (comparison == null) {
      return;
    }
    var scene = place.getScene();
    var before = scene == null ? null : scene.getFocusOwner();
    var now =
        new ComparisonGrid(new CompareWords(speech.voice().get(), comparison), model::choose, grid);
    grid = now;
    place.getChildren().setAll(now);
    if (before instanceof RadioButton choice && before.getScene() == null) {
      now.lookupAll(".radio-button").stream()
          .filter(node -> Objects.equals(node.getAccessibleText(), choice.getAccessibleText()))
          .forEach(Node::requestFocus);
    }
  }
}
