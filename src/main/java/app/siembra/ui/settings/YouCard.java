package app.siembra.ui.settings;

import app.siembra.model.Me;
import app.siembra.model.Topic;
import app.siembra.text.Language;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.Choice;
import app.siembra.ui.kit.Field;
import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.LineField;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.OfferList;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.TopicField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The user themself.
final class YouCard {
  private final SettingsViewModel model;
  private final Speech speech;
  private final Desk desk;
  private final LineField name;
  private final SavedTexts topics;
  private final SavedTexts emails;
  private final SavedTexts phones;
  private final Field emailsField;
  private final Field phonesField;
  private final Choice<Country> country;

  YouCard(SettingsViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.speech = desk.speech();
    this.name = new LineField().onCommit(model::name);
    this.topics =
        new SavedTexts(TopicField.of(speech, desk.tasks(), model::topicsLike), model::topics);
    this.emails = new SavedTexts(typed(Feather.MAIL, model::email), model::emails);
    this.phones = new SavedTexts(typed(Feather.PHONE, model::phone), model::phones);
    emails.prompt(speech.bind("settings.emails.prompt"));
    phones.prompt(speech.bind("settings.phones.prompt"));
    this.emailsField = emails.field(speech.bind("settings.emails"));
    this.phonesField = phones.field(speech.bind("settings.phones"));
    this.country = new Choice<>(Country::name).onCommit(chosen -> model.region(chosen.code()));
  }

  private ChipField<String> typed(Ikon icon, Function<String, Optional<String>> make) {
    return new ChipField<>(
        desk.tasks(),
        new ChipField.Offer<String>(
            _ -> List.of(),
            make,
            text -> new OfferList.Look(new Icon(icon), text, ""),
            text -> speech.bind("field.remove", text)));
  }

  Card create() {
    return Card.titled(speech.bind("settings.you"))
        .action(
            speech.bind("settings.topics.all"), () -> desk.navigator().go(new Destination.Topics()))
        .inside(
            new Field(speech.bind("settings.name"), name),
            with(topics.field(speech.bind("settings.topics")), "settings.topics.why"),
            with(emailsField, "settings.emails.why"),
            phonesField,
            with(new Field(speech.bind("settings.country"), country), "settings.country.why"));
  }

  private Node with(Field field, String why) {
    return Styles.styled(
        new VBox(field, Lines.of(speech.live(voice -> voice.texts().get(why)), Styles.DETAIL)),
        "explained");
  }

  Subscription show() {
    return Subscription.combine(
        model.state().subscribe(_ -> say()),
        speech.voice().subscribe((_, _) -> say()),
        model.problem(Spot.Single.EMAILS).subscribe(emailsField::problem),
        model.problem(Spot.Single.PHONES).subscribe(phonesField::problem));
  }

  private void say() {
    Me me = model.state().get().me();
    name.show(me.name());
    topics.show(me.topics().stream().map(Topic::name).toList());
    emails.show(me.emails());
    phones.show(me.phones());
    showCountry(me, speech.voice().get().texts().language());
  }

  private void showCountry(Me me, Language language) {
    String system = model.state().get().system();
    List<Country> all =
        Country.all(
            language,
            system == null
                ? speech.get("settings.country.none")
                : speech.get("settings.country.system", Country.nameOf(system, language)));
    country.show(
        all,
        all.stream()
            .filter(each -> Objects.equals(each.code(), me.region()))
            .findFirst()
            .orElse(all.getFirst()));
  }
}
