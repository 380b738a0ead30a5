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
import app.siembra.ui.kit.Wrap;
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

  /// A part of the sentence that says how they met.
  private sealed interface Meet {
    /// Where and when, and the talk of that day, if there is one.
    record How(String words, Optional<Happened> in) implements Meet {}

    record Words(String words) implements Meet {}

    /// Whoever brought them together.
    record Who(String name, PersonId id) implements Meet {}
  }

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
    return Styles.styled(
        new VBox(
            new Beside(TEXT_EM, called, createButtons()),
            Presence.of(others, otherNames.textProperty().isNotEmpty()),
            line.node(),
            createMet(),
            memory),
        "head-lines");
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
            model.paths()::log,
            model.paths()::newHelp);
    log.setAccessibleHelp(PersonView.TALKED.getDisplayText());
    var edit = Buttons.plain(speech.bind("person.edit"), model::edit);
    edit.setAccessibleHelp(PersonView.EDIT.getDisplayText());
    return new Wrap(Presence.of(reach, living()), Presence.of(log, living()), edit);
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
    showMeeting(words, sight);
  }

  private void showMeeting(PersonWords words, Sight sight) {
    List<Meet> parts = new ArrayList<>();
    String all = words.met(sight);
    int how = endOfHow(all, words.metWhat(sight));
    if (how > 0) {
      parts.add(new Meet.How(all.substring(0, how).strip(), sight.metIn()));
    }
    PersonLine through = sight.through();
    if (through != null) {
      // A line can end only at a blank among the words, not beside a link.
      String before = how > 0 ? " " : "";
      parts.add(new Meet.Words(before + all.substring(how) + " "));
      parts.add(new Meet.Who(through.name(), through.id()));
    }
    meeting.show(parts);
  }

  /// With the comma and the blank behind it: what begins a line is never either.
  private static int endOfHow(String all, String how) {
    int blank = all.indexOf(' ', how.length());
    return blank < 0 ? all.length() : blank + 1;
  }

  private Node createMeet(Meet part) {
    return switch (part) {
      case Meet.How how -> createHow(how);
      case Meet.Words words -> new Text(words.words());
      case Meet.Who who -> Buttons.link(who.name(), () -> model.paths().person(who.id()));
    };
  }

  /// Leads to the talk of that day; where there is none it is edited.
  private Node createHow(Meet.How how) {
    var link = Styles.styled(Buttons.link(how.words(), () -> {}), "quiet");
    link.setOnAction(
        _ -> how.in().ifPresentOrElse(model::seek, () -> meetingPlace.edit(new Fact.Met(), link)));
    link.setAccessibleHelp(
        speech.get(how.in().isPresent() ? "person.origin.talk" : "person.edit.value"));
    return link;
  }
}
