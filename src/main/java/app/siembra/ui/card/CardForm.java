package app.siembra.ui.card;

import app.siembra.ui.draft.Draft;
import app.siembra.ui.draft.DraftFields;
import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.FormFields;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.TopicField;
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
  private final FormFields<Draft<?>> parts;
  private final DraftFields fields;
  private final RowSections rows;
  private final CircleField circles;
  private final ChipField<String> tags;

  CardForm(
      EditPersonViewModel model, EditPersonViewModel.Filled filled, Speech speech, Tasks tasks) {
    this.model = model;
    this.draft = filled.draft();
    this.speech = speech;
    this.parts = new FormFields<>(speech, draft.problems(), model::date, this::save);
    this.fields = new DraftFields(speech, parts, tasks, model::people);
    this.rows = new RowSections(draft, speech, fields);
    this.circles =
        new CircleField(speech, FXCollections.observableList(filled.circles()), draft.circles());
    this.tags = TopicField.ofTags(speech, tasks, model::tags, filled::colours);
  }

  @Override
  protected Parent build() {
    return Styles.styled(
        new VBox(
            section(
                "card.name",
                Styles.styled(
                    new VBox(fields.of(draft.name()), fields.of(draft.otherNames())), "form-part")),
            section("card.work", rows.work()),
            section("card.reach", rows.reach()),
            section("card.dates", rows.dates()),
            section("card.fields", rows.ownFields()),
            section("card.labels", createLabels()),
            section("card.met", fields.of(draft.meeting())),
            fields.of(draft.notes()),
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
    return Styles.styled(
        new VBox(parts.named("card.circles", circles.node()), parts.named("card.tags", tags)),
        "form-part");
  }

  private Node createKeeping() {
    return Styles.styled(
        new VBox(fields.of(draft.death()), check("card.archived", draft.archived())), "form-part");
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
    parts.enter(draft.name());
  }

  /// What is typed and not taken yet counts too.
  void save() {
    fields.takeTyped();
    tags.takeTyped();
    model.save();
    parts.enterFirstWrong();
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(parts.show(), circles.show());
  }
}
