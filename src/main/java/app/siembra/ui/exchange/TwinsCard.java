package app.siembra.ui.exchange;

import app.siembra.service.Twins;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Initials;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.Speech;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The same person twice? Pairs, of which one is laid open to be compared.
final class TwinsCard extends View {
  private static final int MOST = 10;

  private final TwinsViewModel model;
  private final Speech speech;
  private final VBox pairs = new VBox();

  TwinsCard(TwinsViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
  }

  @Override
  protected Parent build() {
    return Card.titled(speech.bind("exchange.twins"))
        .action(speech.bind("exchange.twins.search"), model::search)
        .inside(createHint())
        .with(pairs);
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

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        model.pairs().subscribe(this::show),
        model.comparison().subscribe(_ -> show()),
        speech.voice().subscribe(_ -> show()));
  }

  private void show() {
    var shown = model.pairs().stream().limit(MOST).map(this::createPair).toList();
    pairs.getChildren().setAll(shown);
    int more = model.pairs().size() - shown.size();
    if (more > 0) {
      var words = speech.voice().get().texts().count("exchange.twins.more", more);
      pairs.getChildren().add(Styles.styled(new VBox(Lines.of(words, Styles.DETAIL)), "file-more"));
    }
  }

  private Node createPair(Twins pair) {
    var row =
        Row.of(speech.get("exchange.twins.pair", pair.first().name(), pair.second().name()))
            .lead(new Initials(pair.first().name()))
            .detail(speech.voice().get().sentences().suspicion(pair.why()))
            .onOpen(() -> model.compare(pair));
    return new VBox(nodes(row, model.comparison().get(), pair));
  }

  private Node[] nodes(Row row, @Nullable Comparison comparison, Twins pair) {
    return comparison != null && comparison.pair().equals(pair)
        ? new Node[] {row, createComparison(comparison)}
        : new Node[] {row};
  }

  private Node createComparison(Comparison comparison) {
    var words = new CompareWords(speech.voice().get(), comparison);
    return Styles.styled(
        new VBox(
            new ComparisonGrid(words),
            Styles.styled(
                new FlowPane(
                    Buttons.filled(speech.get("exchange.twins.merge"), model::merge),
                    Buttons.plain(speech.get("exchange.twins.two"), model::different),
                    Buttons.plain(speech.get("exchange.twins.swap"), model::swap)),
                "button-line")),
        "comparison-box");
  }
}
