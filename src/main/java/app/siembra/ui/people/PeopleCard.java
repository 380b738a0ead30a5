package app.siembra.ui.people;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Cells;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.FootList;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Wrap;
import app.siembra.ui.parts.Speech;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The people as a list or a table, or in their place why nobody is there and what to do about it.
final class PeopleCard {
  private static final int MOST_WAYS = 4;

  private final PeopleViewModel model;
  private final Speech speech;
  private final PeopleList list;
  private final PeopleTable table;
  private final StackPane rows = Styles.styled(new StackPane(), "people-rows");
  private final Label letter = new Label();
  private final Wrap ways = Styles.styled(new Wrap(), "ways");
  private final Card card;

  PeopleCard(PeopleViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.list = PeopleList.wide(model, speech);
    this.table = new PeopleTable(model, speech);
    this.card = build();
  }

  Card node() {
    return card;
  }

  /// Lets the list be the one that is scrolled in a page.
  ///
  /// @param foot the region of the page that holds this card
  void scrollIn(Page page, Region foot) {
    FootList.in(page, foot, rows, letter.fontProperty());
  }

  /// Goes to the first of them.
  void enter() {
    var shown = model.views().isTable() ? table.list() : list.node();
    shown.requestFocus();
    shown.getSelectionModel().selectFirst();
  }

  Subscription follow() {
    lay();
    offerWays();
    return Subscription.combine(
        list.follow(),
        table.follow(),
        model.views().columns().subscribe(this::lay),
        model.shown().subscribe(this::level),
        model.shown().subscribe(this::offerWays),
        speech.voice().subscribe(this::offerWays));
  }

  private Card build() {
    VBox.setVgrow(rows, Priority.ALWAYS);
    letter.setVisible(false);
    letter.fontProperty().subscribe(_ -> level());
    rows.widthProperty().subscribe(_ -> level());
    var made =
        Card.plain()
            .with(
                createFiveAgain(),
                Presence.of(rows, isIn(Shown.Mood.SOMEBODY)),
                createState(Shown.Mood.LOADING, Feather.USERS, "people.loading"),
                createState(
                    Shown.Mood.EMPTY,
                    Feather.USER_PLUS,
                    "people.empty",
                    Buttons.filled(speech.bind("people.empty.import"), () -> model.bringIn(false)),
                    Buttons.plain(speech.bind("people.add"), model::add)),
                createState(
                    Shown.Mood.NOBODY,
                    Feather.SEARCH,
                    "people.nobody",
                    ways,
                    createSearch(),
                    createAdd(),
                    Buttons.plain(speech.bind("people.nobody.clear"), model::clear)));
    return Styles.styled(made, "people-card");
  }

  private Node createFiveAgain() {
    var five =
        new StackPane(Buttons.plain(speech.bind("people.sort.five"), () -> model.asList(false)));
    var unsorted =
        model.sieve().flatMap(now -> isIn(Shown.Mood.SOMEBODY).map(any -> any && now.isUnsorted()));
    return Presence.of(Styles.styled(five, "five-again"), unsorted);
  }

  /// Who was looked for in vain may be new.
  private Node createAdd() {
    var words =
        Bindings.createStringBinding(
            () -> speech.get("people.nobody.add", model.text().get().strip()),
            model.text(),
            speech.voice());
    return Presence.of(
        Buttons.plain(words, model::add), model.text().map(typed -> !typed.isBlank()));
  }

  /// What nobody is known for may stand in what was written.
  private Node createSearch() {
    var words = model.sieve().map(Sieve::words);
    return Presence.of(
        Buttons.plain(
            Bindings.createStringBinding(
                () -> speech.get("people.nobody.search", model.sieve().get().words()),
                model.sieve(),
                speech.voice()),
            model::search),
        words.map(looked -> !looked.isEmpty()));
  }

  private Node createState(Shown.Mood mood, Ikon icon, String key, Node... steps) {
    var side = Styles.styled(new Wrap(steps), "steps");
    return Presence.of(new EmptyState(icon, speech.bind(key), side), isIn(mood));
  }

  private ObservableValue<Boolean> isIn(Shown.Mood mood) {
    return model.mood().map(mood::equals);
  }

  private void lay() {
    rows.getChildren().setAll(letter, model.views().isTable() ? table.node() : list.node());
  }

  /// Rows of one height: a list of 100,000 is then scrolled as fast as one of a hundred.
  private void level() {
    double em = letter.getFont().getSize();
    list.node().setFixedCellSize(Math.ceil(Strip.height(rows.getWidth() / em, isQuiet()) * em));
    table.list().setFixedCellSize(Math.ceil(Cells.HEIGHT * em));
  }

  private boolean isQuiet() {
    Shown shown = model.shown().get();
    return shown != null && shown.sieve().isQuiet();
  }

  /// What to drop so that somebody fits.
  private void offerWays() {
    Shown shown = model.shown().get();
    var words = new PeopleWords(speech.voice().get());
    var facets = new FacetWords(speech.voice().get(), model.known().get());
    ways.getChildren()
        .setAll(
            shown == null
                ? List.of()
                : shown.ways().stream()
                    .limit(MOST_WAYS)
                    .map(
                        way ->
                            Buttons.plain(
                                words.without(facets.quoted(way.facet()), way.people()),
                                () -> model.press(way.facet())))
                    .toList());
  }
}
