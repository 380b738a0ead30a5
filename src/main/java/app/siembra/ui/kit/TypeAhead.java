package app.siembra.ui.kit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Letters typed in quick succession that jump to a name, blind to case and accents.
final class TypeAhead<T> {
  private static final Duration PAUSE = Duration.seconds(1);

  private final ListView<T> list;
  private final Function<? super T, String> name;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private String typed = "";

  TypeAhead(ListView<T> list, Function<? super T, String> name) {
    this.list = list;
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
    int size = list.getItems().size();
    int from =
        Math.max(0, list.getSelectionModel().getSelectedIndex()) + (typed.length() == 1 ? 1 : 0);
    for (int i = 0; i < size; i++) {
      int index = (from + i) % size;
      if (fold(name.apply(list.getItems().get(index))).startsWith(typed)) {
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(index);
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
