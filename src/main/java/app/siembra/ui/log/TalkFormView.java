package app.siembra.ui.log;

import app.siembra.model.Channel;
import app.siembra.model.Counting;
import app.siembra.model.Keys;
import app.siembra.model.Starter;
import app.siembra.service.Whom;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.Columns;
import app.siembra.ui.kit.Columns.Column;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.SheetBody;
import app.siembra.ui.kit.SheetFoot;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.log.TalkReading.Spot;
import app.siembra.ui.parts.Choices;
import app.siembra.ui.parts.FormFields;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.TopicField;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The form of something that happened.
public final class TalkFormView extends View {
  static final double BESIDE_EM = 32;
  private static final List<Channel> CHANNELS =
      List.of(
          Channel.CALL,
          Channel.FACE_TO_FACE,
          Channel.MESSAGE,
          Channel.VIDEO,
          Channel.EMAIL,
          Channel.LETTER,
          Channel.EVENT,
          Channel.SOCIAL,
          Channel.NOTE);

  private final TalkFormViewModel model;
  private final TalkFields fields;
  private final Speech speech;
  private final FormFields<Spot> form;
  private final ChipField<Whom> people;
  private final ChipField<String> topics;
  private final ChipField<String> told;
  private final KeptPart kept;
  private final WhenPart when;
  private final FollowUpPart followUp;
  private final Choices<Channel> channels;
  private final Choices<Starter> starters;
  private final Choices<Counting> countings;

  /// A view of this model.
  public TalkFormView(TalkFormViewModel model, Speech speech) {
    this.model = model;
    this.fields = model.fields();
    this.speech = speech;
    this.form = new FormFields<>(speech, model.problems(), model::date, this::save);
    this.people = WhomField.of(model, speech);
    this.kept = new KeptPart(model, speech, form);
    this.when = new WhenPart(fields, speech);
    this.followUp = new FollowUpPart(fields, speech, model::date);
    this.topics = TopicField.of(speech, model.tasks(), model::findTopics);
    this.told = TopicField.of(speech, model.tasks(), model::findTopics);
    this.channels = new Choices<>(speech, CHANNELS, (voice, value) -> voice.words().channel(value));
    this.starters =
        new Choices<>(
            speech,
            List.of(Starter.ME, Starter.THEY, Starter.UNKNOWN),
            (voice, value) -> voice.texts().get("talk.started." + Keys.of(value)));
    this.countings =
        new Choices<>(
            speech,
            List.of(Counting.BY_RULE, Counting.TICKED, Counting.GREETING),
            (voice, value) -> voice.texts().get("talk.counts." + Keys.of(value)));
  }

  /// Goes to the first field.
  void enter() {
    people.input().requestFocus();
  }

  @Override
  protected Parent build() {
    var sheet = Styles.styled(new VBox(createTitle(), createBody(), createFoot()), "talk-form");
    sheet.getStylesheets().add(Theme.sheet("log-sheet.css"));
    sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::onShortcut);
    sheet.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    return sheet;
  }

  private Node createTitle() {
    return Lines.of(
        Bindings.createStringBinding(
            () -> speech.get(model.known().get() ? "talk.edit" : "talk.new"),
            model.known(),
            speech.voice()),
        Styles.HEADING);
  }

  private Node createBody() {
    return new SheetBody(
        Styles.styled(
            new VBox(
                form.spot("talk.people", Spot.PEOPLE, people),
                form.named("talk.channel", channels.node()),
                when.create(form),
                form.spot("talk.note", Spot.NOTE, form.lines(fields.note, 2)),
                createAbout(),
                createTopics(),
                form.named("talk.more", kept),
                followUp.create(form),
                createContact()),
            "talk-body"));
  }

  private Node createAbout() {
    return new Columns(
        BESIDE_EM,
        Column.of(1.4, form.named("talk.title", form.line(fields.title))),
        Column.of(1, form.named("talk.place", form.line(fields.place))));
  }

  private Node createTopics() {
    return new Columns(
        BESIDE_EM,
        Column.of(1, form.named("talk.topics", topics)),
        Column.of(1, form.named("talk.told", told)));
  }

  private Node createContact() {
    return new Columns(
        BESIDE_EM,
        Column.of(1, form.named("talk.started", starters.node())),
        Column.of(1.2, form.named("talk.counts", countings.node())));
  }

  private Node createFoot() {
    var delete = Buttons.plain(speech.bind("talk.delete"), model::delete);
    return new SheetFoot(
        List.of(Presence.of(delete, model.known())),
        List.of(
            Buttons.plain(speech.bind("talk.cancel"), model::cancel),
            Buttons.filled(speech.bind("log.save"), this::save)));
  }

  /// A topic may still be half typed.
  private void save() {
    topics.takeTyped();
    told.takeTyped();
    model.save();
  }

  private void onShortcut(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      save();
      event.consume();
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F2) {
      model.cancel();
      event.consume();
    }
  }

  @Override
  protected Subscription shown() {
    Bindings.bindContentBidirectional(people.chosen(), fields.people);
    Bindings.bindContentBidirectional(topics.chosen(), fields.topics);
    Bindings.bindContentBidirectional(told.chosen(), fields.told);
    return Subscription.combine(
        () -> Bindings.unbindContentBidirectional(people.chosen(), fields.people),
        () -> Bindings.unbindContentBidirectional(topics.chosen(), fields.topics),
        () -> Bindings.unbindContentBidirectional(told.chosen(), fields.told),
        form.show(),
        channels.tie(fields.channel),
        starters.tie(fields.starter),
        countings.tie(fields.counting),
        when.show(),
        followUp.show(),
        kept.show());
  }
}
