package app.siembra.ui.ask;

import app.siembra.model.PersonLine;
import app.siembra.model.Topic;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.ChipRow;
import app.siembra.ui.kit.Columns;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Wrap;
import app.siembra.ui.parts.PeopleField;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Who does not know yet what the user can do.
final class TellPart {
  private static final double TWO_COLUMNS_EM = 58;

  private final TellViewModel model;
  private final Acts acts;
  private final Speech speech;
  private final ChipRow<Topic> topics = new ChipRow<>(ChipRow.Choice.ONE, Topic::name);
  private final CoverageCard coverage;
  private final GroupRows<ToTell> unaware;

  TellPart(AskViewModel screen, Speech speech, RowMaker rows) {
    this.model = screen.tell();
    this.acts = screen.acts();
    this.speech = speech;
    this.coverage = new CoverageCard(model, speech);
    this.unaware = new GroupRows<>(model.unaware(), speech, rows::toTell, model::more).inviting();
    topics
        .onPress(model::choose)
        .between(List.of(Lines.of(speech.bind("settings.topics"), Styles.DETAIL)), List.of());
  }

  Node create() {
    var covered = coverage.create();
    var calm = createAllKnow();
    var list = createList();
    var several = createSeveral();
    return Styles.styled(
        new VBox(
            Presence.of(topics, Bindings.isNotEmpty(model.topics())),
            createStates(),
            new Columns(
                    TWO_COLUMNS_EM,
                    Columns.Column.of(1.65, calm, list),
                    Columns.Column.of(1, covered, several))
                .inOne(covered, calm, list, several)),
        "ask-part");
  }

  private Node createStates() {
    return Presence.of(
        Card.plain()
            .with(
                createState(
                    TellMood.NO_TOPICS,
                    Feather.MESSAGE_CIRCLE,
                    "tell.no-topics",
                    Buttons.filled(speech.bind("tell.settings"), acts::settings)),
                createState(
                    TellMood.NOBODY,
                    Feather.USERS,
                    "tell.nobody",
                    Buttons.filled(speech.bind("keys.log"), acts::log))),
        model.mood().map(mood -> mood == TellMood.NO_TOPICS || mood == TellMood.NOBODY));
  }

  private Node createAllKnow() {
    return Presence.of(
        Card.plain().with(new EmptyState(Feather.SUN, speech.bind("tell.all-know"))),
        model.mood().map(TellMood.ALL_KNOW::equals));
  }

  private Node createList() {
    return Presence.of(
        Card.titled(speech.bind("tell.unaware")).with(unaware.create()),
        model.mood().map(TellMood.FOUND::equals));
  }

  private Node createSeveral() {
    ChipField<PersonLine> people = PeopleField.of(speech, model.tasks(), model::find);
    people.input().accessibleTextProperty().bind(speech.bind("tell.several"));
    Bindings.bindContentBidirectional(people.chosen(), model.several());
    var tell = Buttons.filled(speech.bind("tell.several.told"), model::toldSeveral);
    tell.disableProperty().bind(Bindings.isEmpty(model.several()));
    return Presence.of(
        Card.titled(speech.bind("tell.several"))
            .inside(Styles.styled(new VBox(people, new Wrap(tell)), "several")),
        model.mood().map(TellMood.FOUND::equals));
  }

  private Node createState(TellMood mood, Ikon icon, String key, Node... steps) {
    var side = Styles.styled(new Wrap(steps), "steps");
    return Presence.of(
        new EmptyState(icon, speech.bind(key), side), model.mood().map(mood::equals));
  }

  Subscription show() {
    return Subscription.combine(
        model.topics().subscribe(this::showTopics),
        model.chosen().subscribe(_ -> chooseTopic()),
        coverage.show(),
        unaware.show());
  }

  private void showTopics() {
    topics.show(List.copyOf(model.topics()));
    chooseTopic();
  }

  private void chooseTopic() {
    topics.choose(Stream.ofNullable(model.chosen().get()).toList());
  }
}
