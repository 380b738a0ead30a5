package app.siembra.ui.insights;

import app.siembra.model.Keys;
import app.siembra.model.ObjectiveKind;
import app.siembra.model.PersonLine;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.Landing;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.SheetBody;
import app.siembra.ui.kit.SheetFoot;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.Choices;
import app.siembra.ui.parts.FormFields;
import app.siembra.ui.parts.PeopleField;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.TopicField;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The form of an objective.
public final class ObjectiveFormView extends View {
  private static final int OUTCOME_ROWS = 3;

  private final ObjectiveFormViewModel model;
  private final ObjectiveFields fields;
  private final Speech speech;
  private final FormFields<ObjectiveReading.Spot> parts;
  private final ChipField<PersonLine> people;
  private final ChipField<String> topics;
  private final Choices<ObjectiveKind> kinds;

  /// A view of this model; `tasks` look for people and topics.
  public ObjectiveFormView(ObjectiveFormViewModel model, Speech speech, Tasks tasks) {
    this.model = model;
    this.fields = model.fields();
    this.speech = speech;
    this.parts = new FormFields<>(speech, model.problems(), model::date, this::save);
    this.people = PeopleField.of(speech, tasks, model::people);
    this.topics = TopicField.of(speech, tasks, model::topics);
    this.kinds =
        new Choices<>(
            speech, List.of(ObjectiveKind.values()), (voice, value) -> voice.words().kind(value));
  }

  @Override
  protected Parent build() {
    Bindings.bindContentBidirectional(people.chosen(), fields.people);
    Bindings.bindContentBidirectional(topics.chosen(), fields.topics);
    var form = Styles.styled(new VBox(createTitle(), createBody(), createFoot()), "objective-form");
    form.getStylesheets().add(Theme.sheet("insights.css"));
    return form;
  }

  private Node createTitle() {
    return Lines.of(
        Bindings.createStringBinding(
            () -> speech.get(isKnown().getValue() ? "sheet.edit-objective" : "sheet.new-objective"),
            model.before(),
            speech.voice()),
        Styles.HEADING);
  }

  private ObservableValue<Boolean> isKnown() {
    return model.before().map(_ -> true).orElse(false);
  }

  private Node createBody() {
    var text = Landing.on(parts.line(fields.text));
    text.promptTextProperty()
        .bind(
            Bindings.createStringBinding(
                () -> speech.get("insights.form.text." + Keys.of(fields.kind.get())),
                fields.kind,
                speech.voice()));
    var body =
        Styles.styled(
            new VBox(
                parts.named("insights.form.kind", kinds.node()),
                parts.spot("insights.form.text", ObjectiveReading.Spot.TEXT, text),
                parts.named("insights.form.topics", topics),
                parts.named("insights.form.people", people),
                parts.day("insights.form.until", ObjectiveReading.Spot.UNTIL, fields.until),
                createOutcome()),
            "form-part",
            "form-body");
    var scroll = new SheetBody(body);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private Node createOutcome() {
    return Presence.of(
        parts.named("insights.outcome", parts.lines(fields.outcome, OUTCOME_ROWS)),
        model.before().map(objective -> objective.span().closedOn() != null).orElse(false));
  }

  private Node createFoot() {
    var remove = Buttons.plain(speech.bind("insights.form.remove"), model::remove);
    return new SheetFoot(
        List.of(Presence.of(remove, isKnown())),
        List.of(
            Buttons.plain(speech.bind("insights.form.cancel"), model::cancel),
            Buttons.filled(speech.bind("insights.form.save"), this::save)));
  }

  /// What is typed and not taken yet counts too.
  private void save() {
    topics.takeTyped();
    model.save();
    parts.enterFirstWrong();
  }

  @Override
  public boolean isUnsaved() {
    return model.isUnsaved();
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(parts.show(), kinds.tie(fields.kind));
  }
}
