package app.siembra.ui.parts;

import app.siembra.ui.kit.ChipRow;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.Property;
import javafx.util.Subscription;

/// Chips of which one is on, tied to a property.
///
/// @param <T> what a chip stands for
public final class Choices<T> {
  private final Speech speech;
  private final List<T> values;
  private final ChipRow<T> chips;

  /// @param words what a chip says in the present voice
  public Choices(Speech speech, List<T> values, BiFunction<Voice, T, String> words) {
    this.speech = speech;
    this.values = values;
    this.chips =
        new ChipRow<>(
            ChipRow.Choice.ONE,
            value -> {
              Voice voice = speech.voice().get();
              return voice.words().leading(words.apply(voice, value));
            });
  }

  /// The chips themselves.
  public ChipRow<T> node() {
    return chips;
  }

  /// Keeps the chips and `chosen` the same until the subscription ends.
  public Subscription tie(Property<T> chosen) {
    return Subscription.combine(
        speech
            .voice()
            .subscribe(
                _ -> {
                  chips.show(values);
                  chips.choose(List.of(chosen.getValue()));
                }),
        chosen.subscribe(value -> chips.choose(List.of(value))),
        chips
            .chosen()
            .subscribe(
                () -> {
                  if (chips.chosen().size() == 1) {
                    chips.chosen().forEach(chosen::setValue);
                  }
                }));
  }
}
