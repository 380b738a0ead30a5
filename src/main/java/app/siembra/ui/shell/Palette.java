package app.siembra.ui.shell;

import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.SearchField;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.nav.Navigator;
import app.siembra.ui.parts.Speech;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// What the search field finds, right below it: people, screens and commands, what was written.
final class Palette extends Pane {
  private static final double TALLEST_EM = 36;
  private static final double FRAME = 28;

  private final SearchField search;
  private final Navigator navigator;
  private final PaletteViewModel model;
  private final FoundList list;
  private final Card card;

  Palette(SearchField search, Speech speech, Finder finder, Tasks tasks, Navigator navigator) {
    this.search = search;
    this.navigator = navigator;
    this.model =
        new PaletteViewModel(
            new LogFinder(finder, speech), typed -> Command.find(speech, typed), tasks);
    this.list = new FoundList(speech, this::go);
    this.card = Card.plain().with(list);
    Styles.styled(this, "palette");
    setPickOnBounds(false);
    card.setManaged(false);
    card.setVisible(false);
    getChildren().add(card);
    model.finds().subscribe(this::show);
    search.text().subscribe((_, typed) -> askFor(typed));
    search.field().focusedProperty().subscribe((_, focused) -> turn(focused));
    search.field().addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  @Override
  protected void layoutChildren() {
    var place = sceneToLocal(search.localToScene(search.getLayoutBounds()));
    double em = search.field().getFont().getSize();
    double wanted = Math.min(card.prefHeight(place.getWidth()), TALLEST_EM * em);
    double height = Math.min(wanted, getHeight() - place.getMaxY() - FRAME);
    card.resizeRelocate(place.getMinX(), place.getMaxY() + 4, place.getWidth(), height);
  }

  private void turn(boolean focused) {
    if (focused) {
      model.ask(search.text().get());
    } else {
      card.setVisible(false);
    }
  }

  private void askFor(String typed) {
    if (search.field().isFocused()) {
      model.ask(typed);
    }
  }

  private void show(Finds finds) {
    list.show(finds);
    card.setVisible(search.field().isFocused() && (!finds.all().isEmpty() || finds.isNothing()));
    requestLayout();
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> {
        list.move(1);
        event.consume();
      }
      case UP -> {
        list.move(-1);
        event.consume();
      }
      case ENTER -> {
        if (card.isVisible()) {
          list.marked().ifPresent(this::go);
          event.consume();
        }
      }
      default -> {}
    }
  }

  private void go(Found found) {
    search.text().set("");
    navigator.go(found.destination());
    card.setVisible(false);
  }
}
