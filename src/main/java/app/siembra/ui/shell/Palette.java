package app.siembra.ui.shell;

import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.SearchField;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.kit.VirtualList;
import app.siembra.ui.nav.Navigator;
import app.siembra.ui.parts.Speech;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What the search field finds, right below it: people, what was written, and the screens
/// themselves.
final class Palette extends Pane {
  private static final int MOST_ROWS = 8;
  private static final double ROW_EM = 4.15;
  private static final double FRAME = 28;

  private final SearchField search;
  private final Speech speech;
  private final Finder finder;
  private final Tasks tasks;
  private final Navigator navigator;
  private final ObservableList<Found> results = FXCollections.observableArrayList();
  private final VirtualList<Found> list = new VirtualList<>(results, Palette::fill).fixed();
  private final Card card = Card.plain().with(list);
  private final Newest asking = new Newest();

  Palette(SearchField search, Speech speech, Finder finder, Tasks tasks, Navigator navigator) {
    this.search = search;
    this.speech = speech;
    this.finder = finder;
    this.tasks = tasks;
    this.navigator = navigator;
    Styles.styled(this, "palette");
    setPickOnBounds(false);
    list.setFocusTraversable(false);
    list.onOpen(this::go);
    card.setManaged(false);
    card.setVisible(false);
    getChildren().add(card);
    search.text().subscribe(this::ask);
    search.field().focusedProperty().subscribe(this::turn);
    search.field().addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  @Override
  protected void layoutChildren() {
    var place = sceneToLocal(search.localToScene(search.getLayoutBounds()));
    double em = search.field().getFont().getSize();
    double wanted = Math.min(MOST_ROWS, results.size()) * ROW_EM * em + FRAME;
    double height = Math.min(wanted, getHeight() - place.getMaxY() - FRAME);
    card.resizeRelocate(place.getMinX(), place.getMaxY() + 4, place.getWidth(), height);
  }

  private void turn(boolean focused) {
    if (focused) {
      ask();
    } else {
      card.setVisible(false);
    }
  }

  private void ask() {
    var text = search.text().get().strip();
    asking.start(tasks.job(() -> finder.find(text)).onSuccess(found -> show(text, found)));
  }

  private void show(String text, List<Found> found) {
    results.setAll(
        Stream.concat(found.stream(), text.isEmpty() ? Stream.empty() : places(text)).toList());
    list.getSelectionModel().selectFirst();
    card.setVisible(search.field().isFocused() && !results.isEmpty());
    requestLayout();
  }

  private Stream<Found> places(String text) {
    return Arrays.stream(Place.values())
        .filter(place -> fold(speech.get(place.key())).contains(fold(text)))
        .map(
            place ->
                new Found(
                    speech.get(place.key()),
                    place.keys().getDisplayText(),
                    place.icon(),
                    place.page()));
  }

  private void onKey(KeyEvent event) {
    var code = event.getCode();
    if (code == KeyCode.DOWN) {
      move(event, 1);
    } else if (code == KeyCode.UP) {
      move(event, -1);
    } else if (code == KeyCode.ENTER && card.isVisible()) {
      go(list.getSelectionModel().getSelectedItem());
      event.consume();
    }
  }

  private void move(KeyEvent event, int step) {
    int next =
        Math.clamp(
            (long) list.getSelectionModel().getSelectedIndex() + step,
            0,
            Math.max(0, results.size() - 1));
    list.getSelectionModel().clearAndSelect(next);
    list.scrollTo(Math.max(0, next - MOST_ROWS + 1));
    event.consume();
  }

  private void go(@Nullable Found found) {
    if (found != null) {
      card.setVisible(false);
      search.text().set("");
      navigator.go(found.destination());
    }
  }

  private static void fill(Row row, Found found) {
    var icon = found.icon();
    if (icon == null) {
      row.initials(found.title());
    } else {
      row.lead(Styles.styled(new StackPane(new Icon(icon)), "initials"));
    }
    row.title(found.title()).detail(found.detail());
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
