package app.siembra.ui.people;

import app.siembra.rules.Listed;
import app.siembra.service.PeopleOrder;
import app.siembra.service.PeopleOrder.By;
import app.siembra.ui.kit.Cells;
import app.siembra.ui.kit.Lozenges.Lozenge;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.TableHead;
import app.siembra.ui.kit.TableHead.Order;
import app.siembra.ui.kit.Tracks;
import app.siembra.ui.kit.VirtualList;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// People as a table with the columns that the user chose. It is scrolled sideways where they need
/// more room than there is.
final class PeopleTable {
  private final PeopleViewModel model;
  private final Speech speech;
  private final TableHead head = new TableHead();
  private final PeopleList list;
  private final Node node;
  private Tracks tracks = new Tracks(List.of());

  PeopleTable(PeopleViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.list = PeopleList.on(VirtualList.of(this::createCells, this::fill), model, speech);
    this.node = build();
  }

  private Cells createCells() {
    var cells = new Cells(() -> tracks);
    cells.widthProperty().addListener((_, _, width) -> head.over(width.doubleValue()));
    return cells;
  }

  private Node build() {
    VBox.setVgrow(list.node(), Priority.ALWAYS);
    var table = new VBox(head, list.node());
    var scroll = Styles.styled(new ScrollPane(table), "table-scroll");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    var letter = new Label();
    letter.setVisible(false);
    table
        .minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Cells.least(tracks) * letter.getFont().getSize(),
                letter.fontProperty(),
                model.views().columns()));
    return Styles.styled(new StackPane(letter, scroll), "people-table");
  }

  Node node() {
    return node;
  }

  VirtualList<Listed> list() {
    return list.node();
  }

  Subscription follow() {
    lay();
    return Subscription.combine(
        model.views().columns().subscribe(this::lay),
        model.sieve().subscribe(this::lay),
        model.known().subscribe(this::lay),
        speech.voice().subscribe(this::lay),
        list.follow());
  }

  private void lay() {
    List<By> columns = columns();
    tracks = new Tracks(columns.stream().map(PeopleTable::track).toList());
    head.show(tracks, columns.stream().map(this::title).toList());
    list.node().refresh();
  }

  private List<By> columns() {
    return model.views().columns().get();
  }

  private TableHead.Title title(By column) {
    PeopleOrder now = model.sieve().get().order();
    Order order =
        now.by() != column ? Order.NONE : now.backwards() ? Order.BACKWARDS : Order.FORWARDS;
    return new TableHead.Title(
        words().title(column),
        order,
        order == Order.NONE ? "" : new PeopleWords(speech.voice().get()).order(now),
        () -> model.orderBy(column));
  }

  private void fill(Cells cells, Listed listed) {
    List<By> columns = columns();
    cells.show(words().cells(columns, listed), tags(columns, listed));
  }

  private Map<Integer, List<Lozenge>> tags(List<By> columns, Listed listed) {
    int column = columns.indexOf(By.TAGS);
    return column < 0 || listed.line().profile().tags().isEmpty()
        ? Map.of()
        : Map.of(column, new TagWords(model.known().get().colours()).all(listed));
  }

  private ColumnWords words() {
    return new ColumnWords(speech.voice().get(), model.known().get());
  }

  private static Tracks.Track track(By column) {
    return switch (column) {
      case NAME -> new Tracks.Track(12, 3);
      case ORGANISATION, TITLE -> new Tracks.Track(7.4, 2);
      case EMAIL -> new Tracks.Track(14, 2);
      case TAGS -> new Tracks.Track(7, 0.5);
      case KNOWS, LOOKING_FOR -> new Tracks.Track(10, 2);
      case CIRCLE -> new Tracks.Track(6, 0.8);
      case PLACE -> new Tracks.Track(5.8, 2);
      case STATE -> new Tracks.Track(7, 0.5);
      case LAST_TALK -> new Tracks.Track(8, 2);
      case OFTEN, PHONE, BIRTHDAY, ADDED -> new Tracks.Track(10, 0);
      case QUIET -> new Tracks.Track(0, 0);
    };
  }
}
