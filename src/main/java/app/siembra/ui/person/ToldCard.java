package app.siembra.ui.person;

import app.siembra.model.Told;
import app.siembra.model.Topic;
import app.siembra.service.PersonPage;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.ChipPane;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.nav.Happened;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// Which topics of the user's the person has been told about, and which not yet: those become told
/// with one click.
final class ToldCard extends PersonCard {
  private final ChipPane told = new ChipPane();
  private final ChipPane notYet = new ChipPane();
  private final Keyed<Known> known = new Keyed<>(told, this::createKnown);
  private final Keyed<Unknown> unknown = new Keyed<>(notYet, this::createUnknown);
  private final Label notYetTitle = Lines.of("", "fact-title");
  private final Hyperlink nothing = Styles.styled(Buttons.link("", () -> {}), Styles.ACT);

  /// A topic they were told about, and when in words.
  private record Known(Told told, String when, @Nullable Happened in) {}

  /// A topic they do not know of, and what a click says.
  private record Unknown(Topic topic, String help) {}

  ToldCard(PersonViewModel model, Speech speech) {
    super(model, speech);
  }

  @Override
  protected Parent build() {
    nothing.textProperty().bind(speech.bind("person.told.none"));
    nothing.setOnAction(_ -> model.paths().settings());
    return Presence.of(
        Card.titled(speech.bind("person.told")).inside(told, notYetTitle, notYet, nothing),
        living());
  }

  @Override
  void show(Sight sight, Voice voice) {
    PersonPage.KnowsMe knows = sight.page().knowsMe();
    known.show(
        knows.told().stream()
            .map(
                entry ->
                    new Known(
                        entry,
                        voice.texts().get("person.told.on", voice.days().on(entry.on())),
                        sight.toldIn(entry).orElse(null)))
            .toList());
    told.setManaged(!knows.told().isEmpty());
    String help = voice.texts().get("person.told.tell");
    unknown.show(knows.notYet().stream().map(topic -> new Unknown(topic, help)).toList());
    notYet.setManaged(!knows.notYet().isEmpty());
    say(notYetTitle, knows.notYet().isEmpty() ? "" : voice.texts().get("person.told.not-yet"));
    boolean hasTopics = !knows.told().isEmpty() || !knows.notYet().isEmpty();
    nothing.setVisible(!hasTopics);
    nothing.setManaged(!hasTopics);
  }

  private Node createKnown(Known chip) {
    Topic topic = chip.told().topic();
    var button = Buttons.chip(topic.name(), () -> items(chip));
    button.setTooltip(new Tooltip(chip.when()));
    button.setAccessibleHelp(chip.when());
    return Buttons.onDelete(button, () -> model.knowing().notTold(topic));
  }

  private List<MenuItem> items(Known chip) {
    List<MenuItem> items = new ArrayList<>();
    Happened in = chip.in();
    if (in != null) {
      items.add(Buttons.item(speech.get("person.told.in"), () -> model.seek(in)));
    }
    items.add(Buttons.item(speech.get("person.topic.all"), model.paths()::topics));
    items.add(
        Buttons.item(
            speech.get("person.told.not"), () -> model.knowing().notTold(chip.told().topic())));
    return items;
  }

  private Node createUnknown(Unknown chip) {
    var button = Buttons.chip(chip.topic().name(), () -> model.knowing().told(chip.topic()));
    button.getStyleClass().add("hollow");
    button.setTooltip(new Tooltip(chip.help()));
    button.setAccessibleHelp(chip.help());
    return button;
  }
}
