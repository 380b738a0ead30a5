package app.siembra.ui.settings;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;

/// Where the data lie, which keys there are, and what Siembra is.
final class AboutCard {
  private final SettingsViewModel model;
  private final Speech speech;

  AboutCard(SettingsViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
  }

  Card createData() {
    return Card.titled(speech.bind("settings.data"))
        .head(Buttons.plain(speech.bind("settings.data.open"), model::openFolder))
        .inside(
            Lines.of(model.about().data().toString()),
            Lines.of(speech.bind("settings.data.what"), Styles.DETAIL));
  }

  Card createKeys() {
    return Card.titled(speech.bind("settings.keys"))
        .head(Buttons.plain(speech.bind("settings.keys.show"), model::showKeys))
        .inside(Lines.of(speech.bind("settings.keys.what"), Styles.DETAIL));
  }

  Card createAbout() {
    return Card.titled(speech.bind("settings.about"))
        .inside(
            Lines.of(speech.bind("settings.about.version", model.about().version())),
            Lines.of(speech.bind("settings.about.licence"), Styles.DETAIL),
            Lines.of(speech.bind("settings.about.idea"), Styles.DETAIL));
  }
}
