package app.siembra.ui.settings;

import app.siembra.ui.kit.Columns;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.PageHead;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.Speech;
import javafx.scene.Parent;
import javafx.util.Subscription;

/// The settings.
public final class SettingsView extends View {
  private static final double TWO_COLUMNS_EM = 58;

  private final SettingsViewModel model;
  private final Speech speech;
  private final LookCard look;
  private final YouCard you;
  private final CirclesCard circles;
  private final TagsCard tags;
  private final FieldsCard fields;
  private final RemindersCard reminders;
  private final BackupsCard backups;
  private final AboutCard about;

  /// A view of these models.
  public SettingsView(
      SettingsViewModel model, BackupsViewModel backups, NoticesViewModel notices, Desk desk) {
    this.model = model;
    this.speech = desk.speech();
    this.look = new LookCard(model, speech);
    this.you = new YouCard(model, desk);
    this.circles = new CirclesCard(model, speech);
    this.tags = new TagsCard(model, speech);
    this.fields = new FieldsCard(model, speech);
    this.reminders = new RemindersCard(model, notices, speech);
    this.backups = new BackupsCard(backups, speech);
    this.about = new AboutCard(model, speech);
  }

  @Override
  protected Parent build() {
    var page =
        new Page(
            PageHead.of(speech.bind("place.settings"), speech.bind("settings.summary")),
            new Columns(
                TWO_COLUMNS_EM,
                Columns.Column.of(
                    1,
                    look.create(),
                    you.create(),
                    reminders.create(),
                    backups.create(),
                    backups.createEarlier()),
                Columns.Column.of(
                    1,
                    circles.create(),
                    tags.create(),
                    fields.create(),
                    about.createData(),
                    about.createKeys(),
                    about.createAbout())));
    page.getStylesheets().add(Theme.sheet("settings.css"));
    return page;
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        model.watch(),
        look.show(),
        you.show(),
        circles.show(),
        tags.show(),
        fields.show(),
        reminders.show(),
        backups.show());
  }
}
