package app.siembra.ui.arrival;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.Speech;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;

/// The invented people: there to try where the book is empty, and gone again in one click.
public final class SampleCard extends View {
  private final SampleViewModel model;
  private final Speech speech;

  public SampleCard(SampleViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
  }

  @Override
  protected Parent build() {
    var empty = model.people().isEqualTo(0);
    var some = model.invented().greaterThan(0);
    return Presence.of(
        Card.titled(speech.bind("exchange.sample"))
            .inside(
                Lines.of(
                    Bindings.createStringBinding(this::words, model.invented(), speech.voice()),
                    Styles.DETAIL),
                Presence.of(Buttons.plain(speech.bind("exchange.sample.add"), model::add), empty),
                Presence.of(
                    Buttons.plain(speech.bind("exchange.sample.remove"), model::remove), some)),
        empty.or(some));
  }

  private String words() {
    int invented = model.invented().get();
    return invented == 0
        ? speech.get("exchange.sample.hint")
        : speech.voice().get().texts().count("exchange.sample.there", invented);
  }
}
