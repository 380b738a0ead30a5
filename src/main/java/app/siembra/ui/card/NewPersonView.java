package app.siembra.ui.card;

import app.siembra.model.PersonLine;
import app.siembra.ui.draft.FieldLine;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.ChipRow;
import app.siembra.ui.kit.Field;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.SheetBody;
import app.siembra.ui.kit.SheetFoot;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.parts.FormFields;
import app.siembra.ui.parts.PeopleField;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The sheet of somebody new: a name is enough, the rest is there for what was said when they met.
public final class NewPersonView extends View {
  /// The one chip below the fields.
  private enum Afterwards {
    HELLO
  }

  private final NewPersonViewModel model;
  private final NewPersonFields fields;
  private final Speech speech;
  private final FormFields<NewPersonViewModel.Spot> parts;
  private final Field name;
  private final ChipField<PersonLine> through;
  private final CircleField circles;
  private final ChipRow<Afterwards> hello;

  /// A view of this model; `tasks` look for people.
  public NewPersonView(NewPersonViewModel model, Speech speech, Tasks tasks) {
    this.model = model;
    this.fields = model.fields();
    this.speech = speech;
    this.parts = new FormFields<>(speech, model.problems(), model::date, this::save);
    this.name = parts.spot("card.new.name", NewPersonViewModel.Spot.NAME, parts.line(fields.name));
    this.through = PeopleField.of(speech, tasks, model::people).single();
    this.circles = new CircleField(speech, model.circles(), fields.circles);
    this.hello = new ChipRow<>(ChipRow.Choice.ANY, _ -> speech.get("card.hello"));
  }

  @Override
  protected Parent build() {
    Bindings.bindContentBidirectional(through.chosen(), fields.through);
    hello.onPress(_ -> fields.hello.set(!fields.hello.get()));
    var sheet = Styles.styled(new VBox(createTitle(), createBody(), createFoot()), "card-form");
    sheet.getStylesheets().add(Theme.sheet("card.css"));
    sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    return sheet;
  }

  private Node createTitle() {
    return Lines.of(speech.bind("keys.new-person"), Styles.HEADING);
  }

  private Node createBody() {
    var scroll =
        new SheetBody(
            Styles.styled(
                new VBox(
                    name,
                    createNamesake(),
                    parts.named("card.circles", circles.node()),
                    createReach(),
                    createWork(),
                    createMeeting(),
                    createNote(),
                    hello),
                "new-person",
                "form-body"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private Node createNamesake() {
    var words =
        Bindings.createStringBinding(
            () -> speech.get("card.namesake", nameOfNamesake()), model.namesake(), speech.voice());
    var line =
        new HBox(
            Lines.of(words, Styles.DETAIL),
            Buttons.link(speech.bind("card.namesake.open"), model::openNamesake));
    return Presence.of(Styles.styled(line, "namesake"), model.namesake().isNotNull());
  }

  private String nameOfNamesake() {
    return Optional.ofNullable(model.namesake().get()).map(PersonLine::name).orElse("");
  }

  private Node createReach() {
    return FieldLine.of(
        parts.spot("card.field.number", NewPersonViewModel.Spot.PHONE, parts.line(fields.phone)),
        parts.spot("card.field.address", NewPersonViewModel.Spot.EMAIL, parts.line(fields.email)));
  }

  private Node createWork() {
    return FieldLine.of(
        parts.named("card.work.title", parts.line(fields.title)),
        parts.named("card.work.organisation", parts.line(fields.organisation)));
  }

  private Node createMeeting() {
    return FieldLine.of(
        parts.named("card.new.place", parts.line(fields.place)),
        parts.named("card.met.through", through));
  }

  private Node createNote() {
    return parts.spot("card.note", NewPersonViewModel.Spot.NOTE, parts.lines(fields.note, 2));
  }

  private Node createFoot() {
    return new SheetFoot(
        List.of(),
        List.of(
            Buttons.plain(speech.bind("card.cancel"), model::cancel),
            Buttons.plain(speech.bind("card.save-and-next"), this::saveAndNext),
            Buttons.filled(speech.bind("card.save"), this::save)));
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      saveAndNext();
      event.consume();
    }
  }

  private void save() {
    model.save();
    parts.enterFirstWrong();
  }

  private void saveAndNext() {
    model.saveAndNext();
    if (model.problems().isEmpty()) {
      name.enter();
    } else {
      parts.enterFirstWrong();
    }
  }

  @Override
  public boolean isUnsaved() {
    return model.isUnsaved();
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        parts.show(),
        circles.show(),
        speech.voice().subscribe(_ -> hello.show(List.of(Afterwards.HELLO))),
        fields.hello.subscribe(on -> hello.choose(on ? List.of(Afterwards.HELLO) : List.of())));
  }
}
