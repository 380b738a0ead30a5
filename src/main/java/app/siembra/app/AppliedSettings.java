package app.siembra.app;

import app.siembra.service.Services;
import app.siembra.service.Settings;
import app.siembra.service.Update;
import app.siembra.text.Language;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.parts.Voice;

/// Does what is set about the window, language, light or dark and text size: at the start and after
/// each change, whoever made it.
final class AppliedSettings {
  private final Services services;
  private final WindowParts parts;
  private final Start start;
  private final Newest reading = new Newest();

  AppliedSettings(Services services, WindowParts parts, Start start) {
    this.services = services;
    this.parts = parts;
    this.start = start;
  }

  /// Does what is set now, and what will be.
  void begin(Settings.Values first) {
    apply(first);
    services.changes().subscribe(update -> parts.tasks().onWindow(() -> follow(update)));
  }

  private void follow(Update update) {
    if (update.people().isEmpty()) {
      reading.start(parts.tasks().job(services.settings()::values).onSuccess(this::apply));
    }
  }

  private void apply(Settings.Values values) {
    parts.theme().appearance().set(appearance(values.appearance()));
    parts.theme().textSize().set(values.textSize() / 100.0);
    parts.outside().program().stay(values.notifying().staying());
    speak(start.languageUnder(values.language()));
  }

  /// The screens say everything anew when the voice changes: only where it speaks another language.
  private void speak(Language language) {
    if (parts.speech().voice().get().texts().language() != language) {
      parts.speech().speak(Voice.in(language, parts.clock().get().today()));
    }
  }

  private static Theme.Appearance appearance(Settings.Appearance set) {
    return switch (set) {
      case SYSTEM -> Theme.Appearance.SYSTEM;
      case LIGHT -> Theme.Appearance.LIGHT;
      case DARK -> Theme.Appearance.DARK;
    };
  }
}
