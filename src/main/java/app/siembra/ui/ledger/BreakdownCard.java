package app.siembra.ui.ledger;

import app.siembra.model.HelpKind;
import app.siembra.model.Topic;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The chosen time by kind and by topic. Each bar opens the entries that it counts.
final class BreakdownCard {
  private final LedgerViewModel model;
  private final Speech speech;
  private final StrandBars<HelpKind> kinds;
  private final StrandBars<Topic> topics;

  BreakdownCard(LedgerViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.kinds =
        new StrandBars<>(
            kind -> words().kind(kind),
            (strand, direction) -> words().strand(words().kind(strand.what()), strand, direction),
            (kind, direction) -> model.showKind(direction, kind));
    this.topics =
        new StrandBars<>(
            topic -> words().topic(topic),
            (strand, direction) -> words().strand(words().topic(strand.what()), strand, direction),
            (topic, direction) -> model.showTopic(direction, topic));
  }

  Node create() {
    return Card.plain()
        .inside(
            titled("ledger.by-kind", kinds),
            Presence.of(
                titled("ledger.by-topic", topics),
                model
                    .overview()
                    .map(overview -> !overview.breakdown().topics().isEmpty())
                    .orElse(false)));
  }

  private Node titled(String title, Node bars) {
    return Styles.styled(new VBox(Lines.of(speech.bind(title), "by-title"), bars), "by");
  }

  /// Keeps the bars up to date until the subscription ends.
  Subscription show() {
    return Subscription.combine(
        model.overview().subscribe(overview -> show(overview)),
        speech.voice().subscribe(() -> show(model.overview().get())));
  }

  private void show(@Nullable Overview overview) {
    if (overview != null) {
      kinds.show(overview.breakdown().kinds());
      topics.show(overview.breakdown().topics());
    }
  }

  private LedgerWords words() {
    return new LedgerWords(speech.voice().get());
  }
}
