package app.siembra.ui.kit;

import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Words for the screen in the language that is chosen now. What is bound here changes when the
/// language does.
public final class Texts {
  /// Where the words of one language come from.
  @FunctionalInterface
  public interface Wording {
    /// The text of `key` with `arguments` filled in.
    String text(String key, Object... arguments);
  }

  private final ObjectProperty<Wording> wording;

  public Texts(Wording first) {
    this.wording = new SimpleObjectProperty<>(first);
  }

  /// From now on every text comes from `next`, those already on screen too.
  public void speak(Wording next) {
    wording.set(next);
  }

  public String get(String key, Object... arguments) {
    return wording.get().text(key, arguments);
  }

  /// The text of `key`, again whenever the language changes.
  public StringBinding bind(String key, Object... arguments) {
    return live(() -> get(key, arguments));
  }

  /// What `words` says, again whenever the language changes: for sentences that are not a single
  /// key.
  public StringBinding live(Supplier<String> words) {
    return Bindings.createStringBinding(words::get, wording);
  }
}
