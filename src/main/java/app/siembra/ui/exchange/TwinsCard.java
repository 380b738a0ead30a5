package app.siembra.ui.exchange;

import app.siembra.service.Twins;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.Speech;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The same person twice? Pairs, of which one is laid open to be compared. A row stays the same
/// while its pair is there, so that the focus stays too.
final class TwinsCard extends View {
  private static final int MOST = 10;
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

  private final TwinsViewModel model;
  private final Speech speech;
  private final VBox pairs = new VBox();
  private final Map<Twins, VBox> boxes = new HashMap<>();
  private @Nullable ComparisonGrid grid;
  private boolean following;
  private final Label more = Lines.of("", Styles.DETAIL);

  TwinsCard(TwinsViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
  }

  @Override
  protected Parent build() {
    return Card.titled(speech.bind("exchange.twins"))
        .action(speech.bind("exchange.twins.search"), model::search)
        .inside(createHint())
        .with(pairs)
        .inside(createMore());
  }

  private Node createHint() {
    return Lines.of(
        Bindings.createStringBinding(this::hint, model.pairs(), model.searched(), speech.voice()),
        Styles.DETAIL);
  }

  private String hint() {
    boolean nobody = model.searched().get() && model.pairs().isEmpty();
    return speech.get(nobody ? "exchange.twins.nobody" : "exchange.twins.hint");
  }

  private Node createMore() {
    return Presence.whereSaid(more);
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        model.pairs().subscribe(this::show),
        model.comparison().subscribe(this::lay),
        speech.voice().subscribe(_ -> renew()));
  }

  private void renew() {
    boxes.clear();
    show();
    lay(model.comparison().get());
  }

  private void show() {
    boolean inside = pairs.isFocusWithin();
    var shown = model.pairs().stream().limit(MOST).toList();
    boxes.keySet().retainAll(shown);
    var inOrder =
        shown.stream().map(pair -> boxes.computeIfAbsent(pair, this::createPair)).toList();
    pairs.getChildren().setAll(inOrder);
    inOrder.forEach(
        box ->
            box.getChildren()
                .getFirst()
                .pseudoClassStateChanged(LAST, box.equals(inOrder.getLast())));
    int left = model.pairs().size() - shown.size();
    more.setText(left == 0 ? "" : speech.voice().get().texts().count("exchange.twins.more", left));
    if (inside && !pairs.isFocusWithin() && !inOrder.isEmpty()) {
      following = true;
      inOrder.getFirst().getChildren().getFirst().requestFocus();
    }
  }

  private VBox createPair(Twins pair) {
    return new VBox(
        Row.of(speech.get("exchange.twins.pair", pair.first().name(), pair.second().name()))
            .initials(pair.first().initials(), pair.first().name(), pair.first().photo())
            .detail(speech.voice().get().sentences().suspicion(pair.why()))
            .onOpen(() -> model.compare(pair)));
  }

  /// Lays the pair that is compared open below its row, and closes the others.
  private void lay(@Nullable Comparison comparison) {
    boxes.forEach(
        (pair, box) -> {
          if (comparison != null && comparison.isOf(pair)) {
            open(box, createComparison(comparison));
          } else {
            close(box);
          }
        });
  }

  private static void close(VBox box) {
    var row = box.getChildren().getFirst();
    boolean inside = box.isFocusWithin() && !row.isFocused();
    box.getChildren().setAll(row);
    if (inside) {
      row.requestFocus();
    }
  }

  /// The focus stays where it was; from a pair that is decided it goes to the decision about the
  /// next.
  private void open(VBox box, Node comparison) {
    var row = box.getChildren().getFirst();
    var before = box.isFocusWithin() ? box.getScene().getFocusOwner() : null;
    box.getChildren().setAll(row, comparison);
    if (following || model.wasSought()) {
      following = false;
      focus(box, ".filled");
    } else if (before instanceof RadioButton choice) {
      box.lookupAll(".radio-button").stream()
          .filter(node -> Objects.equals(node.getAccessibleText(), choice.getAccessibleText()))
          .forEach(Node::requestFocus);
    } else if (before != null && !before.equals(row)) {
      focus(box, ".filled");
    }
  }

  private static void focus(VBox box, String what) {
    box.lookupAll(what).forEach(Node::requestFocus);
  }

  /// Leads to the pair that is compared.
  void reveal() {
    boxes.values().stream()
        .filter(box -> box.getChildren().size() > 1)
        .findFirst()
        .ifPresent(box -> focus(box, ".filled"));
  }

  private Node createComparison(Comparison comparison) {
    var words = new CompareWords(speech.voice().get(), comparison);
    var now = new ComparisonGrid(words, model::choose, grid);
    grid = now;
    return Styles.styled(
        new VBox(
            now,
            Styles.styled(
                new FlowPane(
                    Buttons.filled(speech.get("exchange.twins.merge"), model::merge),
                    Buttons.plain(speech.get("exchange.twins.two"), model::different)),
                "button-line")),
        "comparison-box");
  }
}
