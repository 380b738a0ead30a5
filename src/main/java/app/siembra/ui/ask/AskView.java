package app.siembra.ui.ask;

import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.PageHead;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.Choices;
import app.siembra.ui.parts.ReachMenu;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Subscription;

/// Who can help, and who does not know yet what the user can do.
public final class AskView extends View {
  private final AskViewModel model;
  private final Speech speech;
  private final Choices<Side> sides;
  private final SeekPart seek;
  private final TellPart tell;

  /// A view of this model; `reaching` does what the user chose to reach somebody.
  public AskView(AskViewModel model, Speech speech, ReachMenu.Reaching reaching) {
    this.model = model;
    this.speech = speech;
    this.sides =
        new Choices<>(
            speech, List.of(Side.values()), (voice, side) -> voice.texts().get(side.title()));
    var rows = new RowMaker(model, speech, reaching);
    this.seek = new SeekPart(model, speech, rows);
    this.tell = new TellPart(model, speech, rows);
  }

  /// Looks for this at once; where it is empty the screen stays as it is.
  public AskView about(String wanted) {
    model.about(wanted);
    return this;
  }

  /// Turns to those who do not know yet.
  public AskView telling() {
    model.telling();
    return this;
  }

  @Override
  protected Parent build() {
    var page =
        new Page(
            PageHead.of(live(Side::title), live(Side::subtitle)),
            sides.node(),
            on(Side.SEEK, seek.create()),
            on(Side.TELL, tell.create()));
    page.getStylesheets().add(Theme.sheet("ask.css"));
    return page;
  }

  private Node on(Side side, Node part) {
    return Presence.of(part, model.side().map(side::equals));
  }

  private ObservableValue<String> live(Function<Side, String> key) {
    return Bindings.createStringBinding(
        () -> speech.get(key.apply(model.side().get())), model.side(), speech.voice());
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(sides.tie(model.side()), seek.show(), tell.show(), model.watch());
  }
}
