package app.siembra.ui.log;

import app.siembra.model.Direction;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.phrase.Phrase;
import app.siembra.phrase.SaidHelp;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Help that is being noted with a talk: its kind follows its words until it is chosen.
final class HelpDraft {
  final BooleanProperty open = new SimpleBooleanProperty();
  final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.GIVEN);
  final ObjectProperty<HelpKind> kind = new SimpleObjectProperty<>(HelpKind.SUPPORT);
  final ObjectProperty<HelpSize> size = new SimpleObjectProperty<>(HelpSize.SMALL);
  final StringProperty text = new SimpleStringProperty("");

  private final List<Kept> kept;
  private @Nullable Kept changing;
  private boolean chosen;

  /// @param kept where it goes
  HelpDraft(List<Kept> kept) {
    this.kept = kept;
    text.subscribe(this::follow);
  }

  private void follow(String words) {
    if (!chosen) {
      kind.set(Phrase.kindOf(words));
    }
  }

  /// Of this kind, whatever its words say.
  void choose(HelpKind wanted) {
    chosen = true;
    kind.set(wanted);
  }

  /// Begins another one.
  void begin() {
    show(new SaidHelp(Direction.GIVEN, HelpKind.SUPPORT, HelpSize.SMALL, ""));
    chosen = false;
  }

  /// Begins to change one that is kept; it is kept again by [#take].
  void begin(Kept help) {
    if (help.fact() instanceof Chip.Help(var said, _)) {
      take();
      show(said);
      changing = help;
    }
  }

  private void show(SaidHelp said) {
    changing = null;
    chosen = true;
    direction.set(said.direction());
    size.set(said.size());
    text.set(said.text());
    kind.set(said.kind());
    open.set(true);
  }

  /// Keeps what stands here; nothing where there are no words.
  void take() {
    String words = text.get().strip();
    if (open.get() && !words.isEmpty()) {
      var said = new SaidHelp(direction.get(), kind.get(), size.get(), words);
      int place = changing == null ? -1 : kept.indexOf(changing);
      if (place < 0) {
        kept.add(new Kept(new Chip.Help(said, List.of()), null, null));
      } else {
        kept.set(place, kept.get(place).saying(said));
      }
    }
    leave();
  }

  /// Leaves it; what was being changed stays as it was.
  void leave() {
    open.set(false);
    changing = null;
    text.set("");
  }
}
