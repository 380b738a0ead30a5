package app.siembra.ui.card;

import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.FormFields;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.TopicField;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The fields of the form, section by section.
final class CardForm extends View {
  private final EditPersonViewModel model;
  private final CardDraft draft;
  private final Speech speech;
  private final Tasks tasks;
  private final FormFields<Draft<?>> parts;
  private final NameSection name;
  private final RowSections rows;
  private final CircleField circles;
  private final ChipField<String> tags;

  CardForm(
      EditPersonViewModel model, EditPersonViewModel.Filled filled, Speech speech, Tasks tasks) {
    this.model = model;
    this.draft = filled.draft();
    this.speech = speech;
    this.tasks = tasks;
    this.parts = new FormFields<>(speech, draft.problems(), model::date, this::save);
    this.name = new NameSection(draft, speech, parts, tasks);
    this.rows = new RowSections(draft, speech, parts);
    this.circles =
        new CircleField(speech, FXCollections.observableList(filled.circles()), draft.circles());
    this.tags = TopicField.of(speech, tasks, model::tags);
  }

  @Override
  protected Parent build() {
    return Styles.styled(
        new VBox(
            section("card.name", name.create()),
            section("card.work", rows.work()),
            section("card.reach", rows.reach()),
            section("card.dates", rows.dates()),
            section("card.labels", createLabels()),
            section(
                "card.met",
                new MeetingSection(draft.meeting(), speech, parts).create(tasks, model::people)),
            section("card.note", createNote()),
            section("card.keeping", createKeeping())),
        "form-body",
        "card-body");
  }

  private Node section(String title, Node content) {
    return Styles.styled(
        new VBox(Lines.of(speech.bind(title), Styles.NAME), content), "form-section");
  }

  private Node createLabels() {
    Bindings.bindContentBidirectional(tags.chosen(), draft.tags());
    tags.input().promptTextProperty().bind(speech.bind("card.tags.prompt"));
    return Styles.styled(
        new VBox(parts.named("card.circles", circles.node()), parts.named("card.tags", tags)),
        "form-part");
  }

  private Node createNote() {
    var note = parts.lines(draft.notes(), 3);
    note.accessibleTextProperty().bind(speech.bind("card.note"));
    return note;
  }

  private Node createKeeping() {
    var on = parts.spot("card.died-on", draft.death(), parts.line(draft.death().on()));
    return Styles.styled(
        new VBox(
            check("card.died", draft.death().died()),
            Presence.of(Styles.styled(on, "narrow"), draft.death().died()),
            check("card.archived", draft.archived())),
        "form-part");
  }

  private CheckBox check(String words, Property<Boolean> value) {
    var box = new CheckBox();
    box.textProperty().bind(speech.bind(words));
    box.selectedProperty().bindBidirectional(value);
    box.setWrapText(true);
    return box;
  }

  /// Goes to where one begins.
  void enter() {
    name.enter();
  }

  /// What is typed and not taken yet counts too.
  void save() {
    List.of(name.nicknames(), tags).forEach(ChipField::takeTyped);
    model.save();
    parts.enterFirstWrong();
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(parts.show(), circles.show());
  }
}
