package app.siembra.ui.ask;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Columns;
import app.siembra.ui.kit.Disclosure;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Wrap;
import app.siembra.ui.parts.Speech;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Who can help, and what became of asking.
final class SeekPart {
  private static final double TWO_COLUMNS_EM = 58;

  private final SeekViewModel model;
  private final Acts acts;
  private final Speech speech;
  private final SeekField field;
  private final GroupRows<Candidate> now;
  private final GroupRows<Candidate> hello;
  private final GroupRows<Candidate> lately;
  private final AskedCard asked;

  SeekPart(AskViewModel screen, Speech speech, RowMaker rows) {
    this.model = screen.seek();
    this.acts = screen.acts();
    this.speech = speech;
    this.field = new SeekField(model, speech, this::enterAnswers);
    this.now =
        new GroupRows<>(model.now(), speech, rows::now, () -> model.more(model.now())).inviting();
    this.hello =
        new GroupRows<>(model.hello(), speech, rows::hello, () -> model.more(model.hello()));
    this.lately =
        new GroupRows<>(model.lately(), speech, rows::lately, () -> model.more(model.lately()));
    this.asked = new AskedCard(screen.asked(), speech, rows);
  }

  Node create() {
    var answers =
        new Columns(
            TWO_COLUMNS_EM,
            Columns.Column.of(1.65, createEmpty(), createNow(), createHello(), createLately()),
            Columns.Column.of(1, asked.create()));
    return Styles.styled(new VBox(Presence.of(field.create(), isPeopled()), answers), "ask-part");
  }

  private Node createNow() {
    return Presence.of(Card.titled(speech.bind("ask.now")).with(now.create()), now.isThere());
  }

  private Node createHello() {
    return Presence.of(
        Card.titled(speech.bind("ask.hello"))
            .inside(Lines.of(speech.bind("ask.hello.why"), Styles.DETAIL))
            .with(hello.create()),
        hello.isThere());
  }

  private Node createLately() {
    var words =
        Bindings.createStringBinding(
            () -> speech.get("ask.lately", model.lately().total().get()),
            model.lately().total(),
            speech.voice());
    return Presence.of(Card.plain().with(new Disclosure(words, lately.create())), lately.isThere());
  }

  private Node createEmpty() {
    return Presence.of(
        Card.plain()
            .with(
                createState(
                    Mood.NO_PEOPLE,
                    Feather.USER_PLUS,
                    speech.bind("people.empty"),
                    new Wrap(
                        Buttons.filled(speech.bind("people.empty.import"), acts::bringIn),
                        Buttons.plain(speech.bind("keys.new-person"), acts::newPerson))),
                createState(
                    Mood.TOPICS,
                    Feather.HELP_CIRCLE,
                    speech.bind("ask.topics"),
                    field.createOffers()),
                createState(
                    Mood.NO_TOPICS,
                    Feather.HELP_CIRCLE,
                    speech.bind("ask.no-topics"),
                    new Wrap(createPeople())),
                createState(Mood.NOBODY, Feather.SEARCH, createNobody(), new Wrap(createPeople())),
                createState(Mood.ALL_ASKED, Feather.COFFEE, speech.bind("ask.all-asked"))),
        model.mood().map(mood -> mood != Mood.FOUND && mood != Mood.LOADING));
  }

  private ObservableValue<String> createNobody() {
    return Bindings.createStringBinding(
        () -> speech.get("ask.nobody", model.about().get()), model.about(), speech.voice());
  }

  private Node createPeople() {
    return Buttons.plain(speech.bind("ask.people"), acts::people);
  }

  private Node createState(Mood mood, Ikon icon, ObservableValue<String> words, Node... steps) {
    for (Node step : steps) {
      Styles.styled(step, "steps");
    }
    return Presence.of(new EmptyState(icon, words, steps), model.mood().map(mood::equals));
  }

  private ObservableValue<Boolean> isPeopled() {
    return model.mood().map(mood -> mood != Mood.NO_PEOPLE);
  }

  private void enterAnswers() {
    if (!now.enter()) {
      var _ = hello.enter();
    }
  }

  Subscription show() {
    return Subscription.combine(now.show(), hello.show(), lately.show(), asked.show());
  }
}
