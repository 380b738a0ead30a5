package app.siembra.ui.shell;

import app.siembra.model.Excerpt;
import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.MarkedText;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What was found, under its headings, one of it marked: for a field that keeps the focus and its
/// keys.
final class FoundList extends ScrollPane {
  private final Speech speech;
  private final Consumer<Found> take;
  private final VBox body = Styles.styled(new VBox(), "found");
  private final List<Row> rows = new ArrayList<>();
  private List<Found> found = List.of();
  private int marked;

  /// @param take is told what was clicked
  FoundList(Speech speech, Consumer<Found> take) {
    this.speech = speech;
    this.take = take;
    Styles.styled(this, "page");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setContent(body);
  }

  /// Shows this; what was marked stays so if it is still there, else the first is.
  void show(Finds finds) {
    Optional<Found> before = marked();
    found = finds.all();
    rows.clear();
    body.getChildren().clear();
    finds.groups().forEach(this::add);
    if (finds.isNothing()) {
      body.getChildren()
          .add(Lines.of(speech.get("search.nothing", finds.asked()), "found-nothing"));
      found = nextSteps(finds.asked());
      found.forEach(this::add);
    }
    // What is marked can be scrolled to only where it has its place.
    applyCss();
    layout();
    mark(Math.max(0, before.map(found::indexOf).orElse(0)));
  }

  /// What can be done about something that is nowhere.
  private List<Found> nextSteps(String asked) {
    return List.of(
        new Found(
            speech.get("search.nothing.add", asked),
            "",
            Feather.USER_PLUS,
            new Destination.NewPerson(asked)));
  }

  private void add(Found each) {
    Row row = row(each);
    rows.add(row);
    body.getChildren().add(row);
  }

  private void add(Finds.Group group) {
    body.getChildren().add(Lines.of(speech.get(group.key()), "found-heading"));
    group.found().forEach(this::add);
  }

  private Row row(Found each) {
    var icon = each.icon();
    var row = new Row();
    if (icon == null) {
      row.title(marked(each.title(), each.marks().title(), Styles.NAME))
          .initials(each.initials(), each.title(), each.photo());
    } else {
      String title = speech.voice().get().words().leading(each.title());
      boolean moved = title.length() != each.title().length();
      row.title(marked(title, moved ? List.of() : each.marks().title(), Styles.NAME))
          .lead(Styles.styled(new StackPane(new Icon(icon)), "initials"));
    }
    if (!each.detail().isEmpty()) {
      row.detail(marked(each.detail(), each.marks().detail(), Styles.DETAIL));
    }
    row.setOnMousePressed(
        event -> {
          take.accept(each);
          event.consume();
        });
    return row;
  }

  private static MarkedText marked(String text, List<Excerpt.Mark> marks, String style) {
    return new MarkedText(
        text,
        marks.stream().map(mark -> new MarkedText.Span(mark.from(), mark.to())).toList(),
        style);
  }

  /// What is marked; empty where there is nothing.
  Optional<Found> marked() {
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(marked));
  }

  /// Marks what stands so many below, or above if negative.
  void move(int steps) {
    mark(Math.clamp(marked + steps, 0, Math.max(0, found.size() - 1)));
  }

  private void mark(int index) {
    marked = index;
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).pseudoClassStateChanged(Styles.MARKED, i == marked);
    }
    reveal();
  }

  /// The heading of the first is seen with it.
  private void reveal() {
    double scrollable = body.getHeight() - getViewportBounds().getHeight();
    if (rows.isEmpty() || scrollable <= 0) {
      return;
    }
    Row row = rows.get(marked);
    double top = getVvalue() * scrollable;
    double bottom = top + getViewportBounds().getHeight();
    if (marked == 0) {
      setVvalue(0);
    } else if (row.getBoundsInParent().getMinY() < top) {
      setVvalue(row.getBoundsInParent().getMinY() / scrollable);
    } else if (row.getBoundsInParent().getMaxY() > bottom) {
      setVvalue((row.getBoundsInParent().getMaxY() - getViewportBounds().getHeight()) / scrollable);
    }
  }
}
