package app.siembra.ui.people;

import app.siembra.ui.kit.Beside;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Page;
import app.siembra.ui.kit.PageHead;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.kit.View;
import app.siembra.ui.kit.Wrap;
import app.siembra.ui.parts.Speech;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Everybody in the book, found, narrowed, and decided about.
public final class PeopleView extends View {
  private static final double NARROWEST_SEARCH_EM = 20;
  private static final Insets BAR_OVER_SPACE = new Insets(-6, 0, -6, 0);

  private final PeopleViewModel model;
  private final Speech speech;
  private final SortView sort;
  private final FacetChips chips;
  private final ViewChips views;
  private final PeopleCard card;
  private final FilterMenu menus;
  private final TextField search = new TextField();
  private final StackPane content = new StackPane();

  /// A view of these models.
  public PeopleView(PeopleViewModel model, SortViewModel sorting, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.sort = new SortView(sorting, speech, () -> model.asList(true), model::clear);
    this.chips = new FacetChips(model, speech, false);
    this.views = new ViewChips(model, speech);
    this.card = new PeopleCard(model, speech);
    this.menus = new FilterMenu(model, speech);
  }

  @Override
  protected Parent build() {
    VBox.setVgrow(content, Priority.ALWAYS);
    var page = new Page(createHead(), createTools(), views.node(), createNarrowing(), content);
    card.scrollIn(page, content);
    page.getStylesheets().add(Theme.sheet("people.css"));
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    return page;
  }

  private Node createHead() {
    return PageHead.inLine(speech.bind("place.people"), count());
  }

  private Node createTools() {
    search.promptTextProperty().bind(speech.bind("people.search"));
    search.accessibleTextProperty().bind(speech.bind("people.search"));
    search.textProperty().bindBidirectional(model.text());
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::onSearchKey);
    return Presence.of(
        Styles.styled(
                new Beside(
                    NARROWEST_SEARCH_EM,
                    search,
                    new Wrap(
                        menus.order(),
                        menus.filter(),
                        new ViewMenu(model, speech).button(),
                        Buttons.plain(speech.bind("people.add"), model::add))),
                "tools")
            .centred(),
        anybody());
  }

  /// The chips, and in their place, as soon as somebody is marked, what can be done with them: so
  /// nothing below moves.
  private Node createNarrowing() {
    var bar = new MarkBar(model, speech);
    var any = model.marked().people().map(marked -> !marked.isEmpty());
    bar.visibleProperty().bind(any);
    chips.node().visibleProperty().bind(any.map(is -> !is));
    // Where it takes more lines than the chips, there is no room for them before they are needed.
    bar.managedProperty().bind(Bindings.or(bar.visibleProperty(), bar.onOneLine()));
    chips.node().managedProperty().bind(chips.node().visibleProperty());
    var narrowing = Styles.styled(new StackPane(chips.node(), bar), "narrowing");
    bar.within(narrowing.widthProperty())
        .onOneLine()
        // The bar is higher than the chips: it reaches into the space around them.
        .subscribe(is -> VBox.setMargin(narrowing, is ? BAR_OVER_SPACE : Insets.EMPTY));
    return Presence.of(narrowing, anybody());
  }

  private ObservableValue<Boolean> anybody() {
    return model.mood().map(mood -> mood != Shown.Mood.EMPTY);
  }

  @Override
  protected Subscription shown() {
    return Subscription.combine(
        model.watch(),
        chips.follow(),
        views.follow(),
        card.follow(),
        model.sorting().subscribe(this::turn));
  }

  private void turn(boolean sorting) {
    content.getChildren().setAll(sorting ? sort.node() : card.node());
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !model.marked().people().get().isEmpty()) {
      model.marked().clear();
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
    card.enter();
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
