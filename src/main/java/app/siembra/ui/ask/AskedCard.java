package app.siembra.ui.ask;

import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Disclosure;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.RowSections;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.util.Subscription;

/// What the user asked for: what is open, and folded away what is settled.
final class AskedCard {
  private static final RowSections.Parts<Asked, Asked.OfOne> SECTIONS =
      new RowSections.Parts<>(Asked::id, Asked::need, Asked::people);

  private final AskedViewModel model;
  private final Speech speech;
  private final RowSections<Asked, Asked.OfOne> open;
  private final RowSections<Asked, Asked.OfOne> settled;

  AskedCard(AskedViewModel model, Speech speech, RowMaker rows) {
    this.model = model;
    this.speech = speech;
    this.open = Styles.styled(new RowSections<>(SECTIONS, rows::asked), "asked");
    this.settled = new RowSections<>(SECTIONS, rows::asked);
  }

  Node create() {
    var words =
        Bindings.createStringBinding(
            () -> speech.get("ask.settled", model.settled().size()),
            model.settled(),
            speech.voice());
    return Presence.of(
        Card.titled(speech.bind("ask.asked"))
            .with(
                open,
                Presence.of(
                    Styles.styled(new Disclosure(words, settled), "settled"),
                    Bindings.isNotEmpty(model.settled()))),
        Bindings.isNotEmpty(model.open()).or(Bindings.isNotEmpty(model.settled())));
  }

  Subscription show() {
    return Subscription.combine(
        open.show(model.open(), speech.voice()), settled.show(model.settled(), speech.voice()));
  }
}
