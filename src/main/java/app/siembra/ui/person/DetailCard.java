package app.siembra.ui.person;

import app.siembra.model.ContactPoint;
import app.siembra.model.FieldDefinition;
import app.siembra.model.Keys;
import app.siembra.text.FieldTemplate;
import app.siembra.ui.draft.Fact;
import app.siembra.ui.draft.PointKind;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.ReachMenu;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Target;
import app.siembra.ui.parts.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Everything an address book says. A click on a value edits it where it stands, Delete takes it
/// out; beside it, it is copied or followed.
final class DetailCard extends PersonCard {
  private final ReachMenu.Reaching reaching;
  private final VBox details = Styles.styled(lines(), "details");
  private final Keyed<DetailWords.Detail> shown = new Keyed<>(details, this::createDetail);
  private final Hyperlink add = Buttons.linkMenu(speech.bind("person.add"), this::additions);
  private final InPlace fresh = new InPlace(model, speech);

  DetailCard(PersonViewModel model, Speech speech, ReachMenu.Reaching reaching) {
    super(model, speech);
    this.reaching = reaching;
  }

  @Override
  protected Parent build() {
    add.accessibleHelpProperty().bind(speech.bind("person.details.add"));
    return Card.titled(speech.bind("person.details")).head(add).inside(fresh, details);
  }

  @Override
  void show(Sight sight, Voice voice) {
    shown.show(new DetailWords(voice).of(sight));
  }

  /// What can be added, each by the name it has in the form.
  private List<MenuItem> additions() {
    List<MenuItem> items = new ArrayList<>();
    for (PointKind kind : PointKind.values()) {
      items.add(addition("card.add." + Keys.of(kind), new Fact.NewPoint(kind)));
    }
    items.add(addition("card.work.add", new Fact.NewWork()));
    items.add(addition("card.date.add", new Fact.NewDate()));
    items.add(addition("person.add.names", new Fact.OtherNames()));
    items.add(addition("person.add.meeting", new Fact.Met()));
    Sight sight = model.sight().get();
    if (sight != null && sight.card().notes().isEmpty()) {
      items.add(addition("person.add.notes", new Fact.Notes()));
    }
    items.add(new SeparatorMenuItem());
    if (sight != null) {
      offered(sight).forEach(field -> items.add(addition(field)));
      List<MenuItem> usual = usual(sight);
      if (!usual.isEmpty()) {
        items.add(new Menu(speech.get("person.field.usual"), null, usual.toArray(MenuItem[]::new)));
      }
    }
    items.add(addition("card.field.new", new Fact.NewOwn(null)));
    return items;
  }

  /// The fields that many want to know: one that is filled is offered for everybody from then on.
  private List<MenuItem> usual(Sight sight) {
    List<FieldDefinition> known =
        Stream.concat(
                sight.fields().stream(), sight.card().ownFields().stream().map(FieldDefinition::of))
            .toList();
    return FieldTemplate.besides(known, speech.voice().get().texts()).stream()
        .map(this::addition)
        .toList();
  }

  private MenuItem addition(FieldDefinition field) {
    return Buttons.item(
        speech.get("card.field.add", field.name()), () -> fresh.edit(new Fact.NewOwn(field), add));
  }

  /// The fields of the user's own of which nothing is known yet.
  private static Stream<FieldDefinition> offered(Sight sight) {
    return sight.fields().stream()
        .filter(field -> sight.card().ownFields().stream().noneMatch(field::defines));
  }

  private MenuItem addition(String words, Fact fact) {
    return Buttons.item(speech.get(words), () -> fresh.edit(fact, add));
  }

  private Node createDetail(DetailWords.Detail detail) {
    return switch (detail) {
      case DetailWords.Detail.Known known ->
          known.fact() instanceof Fact.Notes ? createNotes(known) : createKnown(known);
      case DetailWords.Detail.Read read -> Lines.of(read.text(), Styles.DETAIL);
      case DetailWords.Detail.Added added -> createAdded(added);
    };
  }

  private Node createAdded(DetailWords.Detail.Added added) {
    Label name = Lines.of(added.name(), "fact-name");
    Labeled text = Lines.of(added.text(), Styles.DETAIL);
    if (!added.file().isEmpty()) {
      text = Buttons.link(added.text(), model.paths()::imports);
      text.setAccessibleHelp(speech.get("person.added.import", added.file()));
    }
    name.setLabelFor(text);
    return Styles.styled(new VBox(name, text), "detail-line");
  }

  /// Notes as they are meant; a word beside them opens what was typed.
  private Node createNotes(DetailWords.Detail.Known notes) {
    var place = Styles.styled(new InPlace(model, speech), "detail-line");
    var text = new Written(speech, reaching).text();
    text.show(notes.text());
    var edit = FactLine.act("", notes.name(), () -> {});
    edit.textProperty().bind(speech.bind("person.touch.change"));
    edit.setOnAction(_ -> place.edit(notes.fact(), edit));
    Buttons.onDelete(edit, () -> model.remove(notes.fact()));
    return place.showing(FactLine.of(Lines.of(notes.name(), "fact-name"), edit), text);
  }

  private Node createKnown(DetailWords.Detail.Known known) {
    var place = Styles.styled(new InPlace(model, speech), "detail-line");
    Hyperlink value = Buttons.link(known.text(), () -> {});
    value.setOnAction(_ -> place.edit(known.fact(), value));
    value.setAccessibleText(speech.get("person.detail.is", known.name(), known.text()));
    value.accessibleHelpProperty().bind(speech.bind("person.edit.help"));
    Buttons.onDelete(value, () -> model.remove(known.fact()));
    List<Node> acts = new ArrayList<>();
    if (known.fact() instanceof Fact.Point(var point)) {
      acts.addAll(acts(point, known.text()));
    }
    if (known.fact() instanceof Fact.Work(var position) && !position.organisation().isEmpty()) {
      acts.add(organisation(position.organisation()));
    }
    acts.add(
        seldom(Feather.X, speech.bind("person.remove"), known, () -> model.remove(known.fact())));
    place.showing(
        Lines.of(known.name(), "fact-name"), FactLine.of(value, acts.toArray(Node[]::new)));
    if (!known.more().isEmpty()) {
      place.showing(Lines.of(known.more(), "fact-name"));
    }
    return place;
  }

  private Node organisation(String name) {
    return FactLine.seldom(
        Feather.USERS,
        speech.bind("person.organisation", name),
        name,
        () -> model.paths().organisation(name));
  }

  /// What can be done with a way to reach somebody besides editing it.
  private List<Node> acts(ContactPoint point, String text) {
    Node copy =
        FactLine.seldom(Feather.COPY, speech.bind("reach.copy", text), text, () -> copy(text));
    return switch (point) {
      case ContactPoint.Link link ->
          Stream.concat(
                  Written.target(link).stream()
                      .map(target -> outward(target, () -> reaching.open(link))),
                  Stream.of(copy))
              .toList();
      case ContactPoint.Postal postal ->
          List.of(
              outward(Target.map(postal.address()).toString(), () -> reaching.map(postal)), copy);
      case ContactPoint.Phone _, ContactPoint.Email _, ContactPoint.Messenger _ -> List.of(copy);
    };
  }

  private Node outward(String target, Runnable follow) {
    return FactLine.seldom(
        Feather.EXTERNAL_LINK, speech.bind("person.follow", target), target, follow);
  }

  private static Node seldom(
      Feather icon,
      ObservableValue<String> words,
      DetailWords.Detail.Known known,
      Runnable action) {
    return FactLine.seldom(icon, words, known.name() + " " + known.text(), action);
  }

  private void copy(String text) {
    reaching.copy(text);
    model.copied(text);
  }
}
