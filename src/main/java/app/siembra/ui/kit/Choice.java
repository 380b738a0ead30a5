package app.siembra.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One out of a long list that opens below; letters jump to the entry that begins so. It is saved as
/// it is left: by choosing with the mouse, by Enter, or by going on.
///
/// @param <T> what is chosen from
public final class Choice<T> extends ComboBox<T> {
  private final TypeAhead<T> typeAhead;
  private Consumer<? super T> commit = _ -> {};
  private @Nullable T saved;

  public Choice(Function<? super T, String> words) {
    typeAhead = new TypeAhead<>(this::getItems, this::getSelectionModel, this::reveal, words);
    setConverter(new Spoken<T>(words));
    setVisibleRowCount(12);
    addEventFilter(KeyEvent.KEY_TYPED, typeAhead::onTyped);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    showingProperty().subscribe((_, open) -> handOverUnless(open));
    focusedProperty().subscribe((_, focused) -> handOverUnless(focused));
  }

  /// Who gets the entry each time another one was chosen.
  public Choice<T> onCommit(Consumer<? super T> action) {
    commit = action;
    return this;
  }

  /// Offers `values`, of which `value` is the saved one.
  public void show(List<T> values, T value) {
    saved = value;
    Contents.set(getItems(), values);
    setValue(value);
  }

  private void onKey(KeyEvent event) {
    boolean blank = event.getCode() == KeyCode.SPACE && typeAhead.typing();
    if (blank) {
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !isShowing()) {
      handOverUnless(false);
    }
  }

  private void handOverUnless(boolean busy) {
    T value = getValue();
    if (!busy && value != null && !value.equals(saved)) {
      saved = value;
      commit.accept(value);
    }
  }

  private void reveal(int index) {
    if (getSkin() instanceof ComboBoxListViewSkin<?> skin
        && skin.getPopupContent() instanceof ListView<?> list) {
      list.scrollTo(index);
    }
  }

  private static final class Spoken<T> extends StringConverter<T> {
    private final Function<? super T, String> words;

    Spoken(Function<? super T, String> words) {
      this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
      return value == null ? "" : words.apply(value);
    }

    @Override
    public @Nullable T fromString(String text) {
      return null;
    }
  }
}
