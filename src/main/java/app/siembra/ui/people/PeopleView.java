package app.siembra.ui.people;

import app.siembra.ui.kit.Beside;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.EmptyState;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.PageHead;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.kit.Wrap;
import app.siembra.ui.parts.Speech;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Everybody in the book, found, narrowed, and decided about.
public final class PeopleView extends View {
  private static final double NARROWEST_SEARCH_EM = 16;
  private static final Insets BAR_OVER_SPACE = new Insets(-6, 0, -6, 0);

  private final PeopleViewModel model;
  private final Speech speech;
  private final SortView sort;
  private final FacetChips chips;
  private final PeopleList list;
  private final FilterMenu menus;
  private final TextField search = new TextField();
  private final StackPane content = new StackPane();
  private final Card card;

  /// A view of these models.
  public PeopleView(PeopleViewModel model, SortViewModel sorting, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.sort = new SortView(sorting, speech, () -> model.asList(true), model::clear);
    this.chips = new FacetChips(model, speech, false);
    this.list = PeopleList.wide(model, speech);
    this.menus = new FilterMenu(model, speech);
    this.card = createList();
  }

  @Override
  protected Parent build() {
    VBox.setVgrow(content, Priority.ALWAYS);
    var page = new Page(createHead(), createTools(), createNarrowing(), content);
    page.getStylesheets().add(Theme.sheet("people.css"));
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    return page;
  }

  private Node createHead() {
    return PageHead.of(speech.bind("place.people"), count());
  }

  private Node createTools() {
    search.promptTextProperty().bind(speech.bind("people.search"));
    search.accessibleTextProperty().bind(speech.bind("people.search"));
    search.textProperty().bindBidirectional(model.text());
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::onSearchKey);
    return Presence.of(
        new Beside(
                NARROWEST_SEARCH_EM,
                search,
                new Wrap(
                    menus.order(),
                    menus.filter(),
                    Buttons.plain(speech.bind("people.add"), model::add)))
            .centred(),
        anybody());
  }

  /// The chips, and in their place, as soon as somebody is marked, what can be done with them: so
  /// nothing below moves.
  private Node createNarrowing() {
    var bar = new MarkBar(model, speech);
    var any = model.marked().map(marked -> !marked.isEmpty());
    bar.visibleProperty().bind(any);
    chips.node().visibleProperty().bind(any.map(is -> !is));
    var narrowing = Styles.styled(new StackPane(chips.node(), bar), "narrowing");
    // The bar is higher than the chips: it reaches into the space around them.
    VBox.setMargin(narrowing, BAR_OVER_SPACE);
    return Presence.of(narrowing, anybody());
  }

  private Card createList() {
    var made =
        Card.plain()
            .with(
                createFiveAgain(),
                Presence.of(list.node(), isIn(Shown.Mood.SOMEBODY)),
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

  private Node createState(Shown.Mood mood, Ikon icon, String key, Node... steps) {
    var side = Styles.styled(new HBox(steps), "steps");
    return Presence.of(new EmptyState(icon, speech.bind(key), side), isIn(mood));
  }

  private ObservableValue<Boolean> anybody() {
    return model.mood().map(mood -> mood != Shown.Mood.EMPTY);
  }

  private ObservableValue<Boolean> isIn(Shown.Mood mood) {
    return model.mood().map(mood::equals);
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        model.watch(), chips.follow(), list.follow(), model.sorting().subscribe(this::turn));
  }

  private void turn(boolean sorting) {
    content.getChildren().setAll(sorting ? sort.node() : card);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !model.marked().get().isEmpty()) {
      model.marked().set(Set.of());
      event.consume();
    }
  }

  private void onSearchKey(KeyEvent event) {
    boolean done =
        switch (event.getCode()) {
          case DOWN -> enterList();
          case ENTER -> openFirst();
          case ESCAPE -> clearSearch();
          default -> false;
        };
    if (done) {
      event.consume();
    }
  }

  private boolean enterList() {
    list.node().requestFocus();
    list.node().getSelectionModel().selectFirst();
    return true;
  }

  private boolean openFirst() {
    model.openFirst();
    return true;
  }

  private boolean clearSearch() {
    boolean any = !search.getText().isEmpty();
    search.clear();
    return any;
  }

  private ObservableValue<String> count() {
    return Bindings.createStringBinding(
        () -> {
          Shown shown = model.shown().get();
          return shown == null ? "" : new PeopleWords(speech.voice().get()).count(shown);
        },
        model.shown(),
        speech.voice());
  }
}
