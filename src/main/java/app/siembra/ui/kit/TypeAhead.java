package app.siembra.ui.kit;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionModel;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Letters typed in quick succession that jump to a name, blind to case and accents.
final class TypeAhead<T> {
  private static final Duration PAUSE = Duration.seconds(1);

  private final Supplier<? extends List<T>> items;
  private final Supplier<? extends SelectionModel<T>> selection;
  private final IntConsumer reveal;
  private final Function<? super T, String> name;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private String typed = "";

  TypeAhead(ListView<T> list, Function<? super T, String> name) {
    this(list::getItems, list::getSelectionModel, list::scrollTo, name);
  }

  /// @param reveal brings the entry of that number into sight
  TypeAhead(
      Supplier<? extends List<T>> items,
      Supplier<? extends SelectionModel<T>> selection,
      IntConsumer reveal,
      Function<? super T, String> name) {
    this.items = items;
    this.selection = selection;
    this.reveal = reveal;
    this.name = name;
    pause.setOnFinished(_ -> typed = "");
  }

  /// Whether letters are being typed just now, so that a blank belongs to them.
  boolean typing() {
    return !typed.isEmpty();
  }

  void onTyped(KeyEvent event) {
    var letters = event.getCharacter();
    if (event.isShortcutDown()
        || event.isAltDown()
        || (letters.isBlank() && !typing())
        || letters.codePoints().anyMatch(Character::isISOControl)) {
      return;
    }
    typed += fold(letters);
    pause.playFromStart();
    jump();
    event.consume();
  }

  private void jump() {
    var all = items.get();
    var chosen = selection.get();
    int from = Math.max(0, chosen.getSelectedIndex()) + (typed.length() == 1 ? 1 : 0);
    for (int i = 0; i < all.size(); i++) {
      int index = (from + i) % all.size();
      if (fold(name.apply(all.get(index))).startsWith(typed)) {
        chosen.clearAndSelect(index);
        reveal.accept(index);
        return;
      }
    }
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
