package app.siembra.ui.parts;

import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the window says, in the language that is chosen now. What is bound here changes when the
/// language or the day does.
public final class Speech {
  private final ReadOnlyObjectWrapper<Voice> voice;

  public Speech(Voice first) {
    this.voice = new ReadOnlyObjectWrapper<>(first);
  }

  /// The present voice; it changes with the language and at midnight.
  public ReadOnlyObjectProperty<Voice> voice() {
    return voice.getReadOnlyProperty();
  }

  /// From now on everything is said by `next`, what is on screen already too.
  public void speak(Voice next) {
    voice.set(next);
  }

  /// From now on everything is said as of this day; nothing changes where it was that day already.
  public void turnTo(LocalDate today) {
    Voice now = voice.get();
    if (!now.today().equals(today)) {
      speak(Voice.in(now.texts().language(), today));
    }
  }

  /// The message of `key` as it reads now.
  public String get(String key, Object... arguments) {
    return voice.get().texts().get(key, arguments);
  }

  /// The message of `key`, again whenever the voice changes.
  public StringBinding bind(String key, Object... arguments) {
    return live(now -> now.texts().get(key, arguments));
  }

  /// What `words` makes of the voice, again whenever it changes: for sentences that are not one
  /// message.
  public StringBinding live(Function<Voice, String> words) {
    return Bindings.createStringBinding(() -> words.apply(voice.get()), voice);
  }
}
