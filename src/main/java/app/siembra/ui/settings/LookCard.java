package app.siembra.ui.settings;

import app.siembra.model.Keys;
import app.siembra.service.Settings.Appearance;
import app.siembra.text.Language;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.ChipRow;
import app.siembra.ui.kit.Field;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.util.Subscription;

/// Language, light or dark, and text size; each does at once what it says.
final class LookCard {
  private final SettingsViewModel model;
  private final Speech speech;
  private final ChipRow<Optional<Language>> language;
  private final ChipRow<Appearance> appearance;
  private final ChipRow<Integer> textSize;

  LookCard(SettingsViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.language = row(this::words, model::speak);
    this.appearance = row(chosen -> speech.get("settings.appearance." + key(chosen)), model::look);
    this.textSize = row(percent -> speech.get("settings.percent", percent), model::textSize);
  }

  private static <T> ChipRow<T> row(Function<T, String> words, Consumer<T> press) {
    return new ChipRow<>(ChipRow.Choice.ONE, words).onPress(press);
  }

  Card create() {
    return Card.titled(speech.bind("settings.look"))
        .inside(
            field("settings.language", language),
            field("settings.appearance", appearance),
            field("settings.text-size", textSize));
  }

  private Field field(String name, ChipRow<?> chips) {
    var words = speech.live(voice -> voice.texts().get(name));
    chips.accessibleTextProperty().bind(words);
    return new Field(words, chips);
  }

  Subscription show() {
    return Subscription.combine(
        model.state().subscribe(_ -> say()), speech.voice().subscribe((_, _) -> say()));
  }

  private void say() {
    var set = model.state().get().values();
    language.show(
        Stream.concat(
                Stream.of(Optional.<Language>empty()),
                Stream.of(Language.values()).map(Optional::of))
            .toList());
    language.choose(List.of(Optional.ofNullable(set.language())));
    appearance.show(List.of(Appearance.values()));
    appearance.choose(List.of(set.appearance()));
    textSize.show(model.textSizes());
    textSize.choose(List.of(set.textSize()));
  }

  /// A language is called as those call it who speak it.
  private String words(Optional<Language> chosen) {
    return chosen
        .map(spoken -> speech.get("settings.language." + spoken.key()))
        .orElseGet(() -> speech.get("settings.language.system"));
  }

  private static String key(Appearance appearance) {
    return Keys.of(appearance);
  }
}
