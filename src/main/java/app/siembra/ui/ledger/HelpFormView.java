package app.siembra.ui.ledger;

import app.siembra.model.Direction;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.Keys;
import app.siembra.model.PersonLine;
import app.siembra.model.Prompting;
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
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The form of one entry of the ledger.
public final class HelpFormView extends View {
  private final HelpFormViewModel model;
  private final HelpFields fields;
  private final Speech speech;
  private final FormFields<HelpReading.Spot> parts;
  private final ChipField<PersonLine> people;
  private final ChipField<String> topics;
  private final Choices<Direction> directions;
  private final Choices<HelpKind> kinds;
  private final Choices<HelpState> states;
  private final Choices<HelpSize> sizes;
  private final Choices<Prompting> promptings;

  /// A view of this model; `tasks` look for people and topics.
  public HelpFormView(HelpFormViewModel model, Speech speech, Tasks tasks) {
    this.model = model;
    this.fields = model.fields();
    this.speech = speech;
    this.parts = new FormFields<>(speech, model.problems(), model::date, this::save);
    this.people = PeopleField.of(speech, tasks, model::people);
    this.topics = TopicField.of(speech, tasks, model::topics);
    this.directions =
        new Choices<>(
            speech, List.of(Direction.values()), (voice, value) -> voice.words().direction(value));
    this.kinds =
        new Choices<>(
            speech, List.of(HelpKind.values()), (voice, value) -> voice.words().kind(value));
    this.states =
        new Choices<>(
            speech,
            List.of(HelpState.DONE, HelpState.PROMISED, HelpState.ASKED, HelpState.DECLINED),
            (voice, value) -> voice.words().state(value));
    this.sizes =
        new Choices<>(
            speech, List.of(HelpSize.values()), (voice, value) -> voice.words().size(value));
    this.promptings =
        new Choices<>(
            speech,
            List.of(Prompting.values()),
            (voice, value) -> voice.texts().get("ledger.form.prompting." + Keys.of(value)));
  }

  @Override
  protected Parent build() {
    Bindings.bindContentBidirectional(people.chosen(), fields.people);
    if (model.asksWhom()) {
      Landing.on(people.input());
    }
    Bindings.bindContentBidirectional(topics.chosen(), fields.topics);
    var form = Styles.styled(new VBox(createTitle(), createBody(), createFoot()), "help-form");
    form.getStylesheets().add(Theme.sheet("ledger.css"));
    return form;
  }

  private Node createTitle() {
    return Lines.of(
        Bindings.createStringBinding(
            () -> speech.get(model.known().get() ? "sheet.edit-help" : "sheet.new-help"),
            model.known(),
            speech.voice()),
        Styles.HEADING);
  }

  private Node createBody() {
    var body =
        Styles.styled(
            new VBox(
                directions.node(),
                parts.spot("ledger.form.people", HelpReading.Spot.PEOPLE, people),
                parts.named("ledger.form.text", Landing.on(parts.lines(fields.text, 2))),
                parts.named("ledger.kind", kinds.node()),
                new LoanFieldsPart(model, speech, parts).create(),
                createWhen(),
                createSize(),
                parts.named("ledger.form.prompting", promptings.node()),
                parts.named("ledger.form.topics", topics),
                createAfterwards()),
            "form-part",
            "form-body");
    var scroll = new SheetBody(body);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private Node createWhen() {
    return Styles.styled(
        new FlowPane(
            parts.day("ledger.form.on", HelpReading.Spot.ON, fields.on),
            parts.named("ledger.form.state", states.node())),
        "form-line");
  }

  private Node createSize() {
    var meaning =
        Lines.of(
            Bindings.createStringBinding(
                () -> speech.get("ledger.form.size." + Keys.of(fields.size.get())),
                fields.size,
                speech.voice()),
            Styles.DETAIL);
    return Styles.styled(
        new VBox(parts.named("ledger.form.size", sizes.node()), meaning), "form-size");
  }

  private Node createAfterwards() {
    var done = fields.state.map(state -> state == HelpState.DONE);
    var thanked = new CheckBox();
    thanked.textProperty().bind(speech.bind("ledger.form.thanked"));
    thanked.selectedProperty().bindBidirectional(fields.thanked);
    thanked.setWrapText(true);
    var outcome = parts.line(fields.outcome);
    outcome.promptTextProperty().bind(speech.bind("ledger.form.outcome.prompt"));
    return Presence.of(
        Styles.styled(
            new VBox(
                Presence.of(thanked, isReceived()), parts.named("ledger.form.outcome", outcome)),
            "form-part"),
        done);
  }

  private ObservableValue<Boolean> isReceived() {
    return fields.direction.map(Direction.RECEIVED::equals);
  }

  private Node createFoot() {
    var delete = Buttons.plain(speech.bind("ledger.form.delete"), model::delete);
    return new SheetFoot(
        List.of(
            Presence.of(delete, model.known()),
            Presence.of(
                Buttons.plain(speech.bind("ledger.form.interaction"), model::openInteraction),
                model.isPartOfTalk())),
        List.of(
            Buttons.plain(speech.bind("ledger.form.cancel"), model::cancel),
            Buttons.filled(speech.bind("ledger.form.save"), this::save)));
  }

  /// What is typed and not taken yet counts too.
  private void save() {
    topics.takeTyped();
    model.save();
  }

  @Override
  public boolean isUnsaved() {
    return model.isUnsaved();
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        parts.show(),
        directions.tie(fields.direction),
        kinds.tie(fields.kind),
        states.tie(fields.state),
        sizes.tie(fields.size),
        promptings.tie(fields.prompting));
  }
}
