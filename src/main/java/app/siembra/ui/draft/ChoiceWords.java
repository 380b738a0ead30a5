package app.siembra.ui.draft;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Says what can be chosen from a list.
final class ChoiceWords<T> extends StringConverter<T> {
  private final Function<? super T, String> words;

  ChoiceWords(Function<? super T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable T choice) {
    return choice == null ? "" : words.apply(choice);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("it is chosen, not typed");
  }
}
