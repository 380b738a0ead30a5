package app.siembra.ui.person;

import app.siembra.model.ContactPoint;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.ui.draft.Fact;
import app.siembra.ui.kit.Beside;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.nav.Happened;
import app.siembra.ui.parts.LogMenu;
import app.siembra.ui.parts.ReachMenu;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Who it is: name, what they do, how the two met, circles and tags; and what is done most.
final class HeaderCard extends PersonCard {
  private static final double TEXT_EM = 17;

  private final ReachMenu.Reaching reaching;
  private final Avatar avatar;
  private final Hyperlink name = Styles.styled(Buttons.link("", () -> {}), Styles.HEADING);
  private final ToggleButton star = Styles.styled(new ToggleButton(), "star-toggle");
  private final Hyperlink otherNames = Styles.styled(Buttons.link("", () -> {}), Styles.DETAIL);
  private final WayLine line;
  private final Label memory = Lines.of("", Styles.NOTE);
  private final TextFlow met = new Flowing();
  private final Keyed<Meet> meeting = new Keyed<>(met, this::createMeet);
  private final InPlace meetingPlace;
  private final LabelChips labels;

  /// A part of the sentence that says how they met, perhaps the name of whoever brought them
  /// together.
  private record Meet(String words, @Nullable PersonId who, Optional<Happened> in) {}

  HeaderCard(PersonViewModel model, Speech speech, ReachMenu.Reaching reaching) {
    super(model, speech);
    this.reaching = reaching.andThen(model::reached);
    this.line = new WayLine(model, speech, this.reaching);
    this.meetingPlace = new InPlace(model, speech);
    this.labels = new LabelChips(model, speech);
    this.avatar = new Avatar(model.files(), speech);
  }

  @Override
  protected Parent build() {
    var wrong = Lines.of(model.files().wrongPhoto(), Styles.PROBLEM);
    var text = new VBox(Presence.whereSaid(wrong), createTop(), labels.node());
    text.getStyleClass().add("head-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    return Card.plain().inside(Styles.styled(new HBox(avatar.node(), text), "head"));
  }

  private Region createTop() {
    var called = new InPlace(model, speech).showing(createName());
    editing(name, called, new Fact.Name());
    var others = new InPlace(model, speech).showing(otherNames);
    editing(otherNames, others, new Fact.OtherNames());
    var words =
        Styles.styled(
            new VBox(
                called,
                Presence.of(others, otherNames.textProperty().isNotEmpty()),
                line.node(),
                createMet(),
                memory),
            "head-lines");
    return new Beside(TEXT_EM, words, createButtons());
  }

  private void editing(Hyperlink value, InPlace place, Fact fact) {
    value.setOnAction(_ -> place.edit(fact, value));
    value.accessibleHelpProperty().bind(speech.bind("person.edit.value"));
  }

  private Node createMet() {
    InPlace place = meetingPlace;
    var edit = FactLine.seldom(Feather.EDIT_2, speech.bind("card.met"), "", () -> {});
    edit.setOnAction(_ -> place.edit(new Fact.Met(), edit));
    return Presence.of(
        place.showing(FactLine.of(met, edit)), Bindings.isNotEmpty(met.getChildren()));
  }

  private Node createName() {
    var tooltip = new Tooltip();
    tooltip.textProperty().bind(speech.bind("person.star"));
    star.setTooltip(tooltip);
    star.accessibleTextProperty().bind(speech.bind("person.star"));
    star.setGraphic(Styles.styled(new Region(), "star"));
    star.setOnAction(_ -> model.acts().star(star.isSelected()));
    return Styles.styled(new HBox(name, star), "head-name");
  }

  private Region createButtons() {
    MenuButton reach = ReachMenu.of(speech, this::ways, reaching);
    reach.textProperty().bind(speech.bind("reach.button"));
    MenuButton log =
        LogMenu.withToday(
            speech,
            model.talks()::today,
            model.talks()::again,
            model.talks()::hasTalked,
            model.talks()::talked,
            model.paths()::log);
    log.setAccessibleHelp(PersonView.TALKED.getDisplayText());
    var edit = Buttons.plain(speech.bind("person.edit"), model::edit);
    edit.setAccessibleHelp(PersonView.EDIT.getDisplayText());
    return Styles.styled(
        new HBox(Presence.of(reach, living()), Presence.of(log, living()), edit), "head-buttons");
  }

  /// The ways to reach the person, those to use first in front.
  private List<ContactPoint> ways() {
    Sight sight = model.sight().get();
    if (sight == null) {
      return List.of();
    }
    List<ContactPoint> ways = new ArrayList<>(sight.card().points());
    ways.sort(Comparator.comparing((ContactPoint way) -> !way.label().preferred()));
    return ways;
  }

  @Override
  void show(Sight sight, Voice voice) {
    var words = new PersonWords(voice);
    avatar.show(sight);
    name.setText(sight.name());
    star.setSelected(sight.keeping().starred());
    otherNames.setText(words.otherNames(sight));
    say(memory, sight.inMemory() ? words.inMemory(sight) : "");
    showMeeting(words.met(sight), sight.metIn(), sight.through());
  }

  private void showMeeting(String words, Optional<Happened> in, @Nullable PersonLine through) {
    List<Meet> parts = new ArrayList<>();
    if (!words.isEmpty()) {
      parts.add(new Meet(words, null, in));
    }
    if (through != null) {
      parts.add(new Meet(" ", null, Optional.empty()));
      parts.add(new Meet(through.name(), through.id(), Optional.empty()));
    }
    meeting.show(parts);
  }

  private Node createMeet(Meet part) {
    PersonId who = part.who();
    if (part.words().isBlank()) {
      return new Text(part.words());
    }
    Hyperlink link = Buttons.link(part.words(), () -> {});
    if (who != null) {
      link.setOnAction(_ -> model.paths().person(who));
      return link;
    }
    link.getStyleClass().add("quiet");
    link.setOnAction(
        _ -> part.in().ifPresentOrElse(model::seek, () -> meetingPlace.edit(new Fact.Met(), link)));
    link.setAccessibleHelp(
        speech.get(part.in().isPresent() ? "person.origin.talk" : "person.edit.value"));
    return link;
  }
}
