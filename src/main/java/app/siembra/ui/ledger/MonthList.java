package app.siembra.ui.ledger;

import app.siembra.service.HelpEntry;
import app.siembra.ui.kit.Contents;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.RowColumn;
import app.siembra.ui.kit.Styles;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Entries below the names of their months. A row stays the same while its entry does; arrow keys
/// go from month to month.
final class MonthList extends VBox {
  private record Section(Label heading, RowColumn<HelpEntry> rows) {}

  private final Function<HelpEntry, Row> factory;
  private final Function<LocalDate, String> name;
  private Map<LocalDate, Section> sections = new HashMap<>();

  MonthList(Function<HelpEntry, Row> factory, Function<LocalDate, String> name) {
    this.factory = factory;
    this.name = name;
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /// Shows `months`, now and after each change; after a change of `cause` everything is made anew.
  Subscription show(ObservableList<Month> months, Observable cause) {
    set(months);
    return Subscription.combine(
        months.subscribe(() -> set(months)),
        cause.subscribe(
            () -> {
              sections = new HashMap<>();
              set(months);
            }));
  }

  private void set(List<Month> months) {
    Map<LocalDate, Section> kept = new HashMap<>();
    for (Month month : months) {
      Section known = sections.get(month.first());
      Section section = known == null ? create(month) : known;
      section.rows().set(month.entries());
      kept.put(month.first(), section);
    }
    sections = kept;
    List<Node> inOrder =
        months.stream()
            .map(month -> kept.get(month.first()))
            .<Node>mapMulti(
                (section, each) -> {
                  each.accept(section.heading());
                  each.accept(section.rows());
                })
            .toList();
    Contents.set(getChildren(), inOrder);
  }

  private Section create(Month month) {
    return new Section(
        Lines.of(name.apply(month.first()), Styles.SUBTITLE, "month"),
        new RowColumn<HelpEntry>(factory).aligned());
  }

  private void onKey(KeyEvent event) {
    if (!(event.getTarget() instanceof Row row)) {
      return;
    }
    int here = getChildren().indexOf(row.getParent());
    if (event.getCode() == KeyCode.DOWN && here + 2 < getChildren().size()) {
      enter(event, here + 2, true);
    } else if (event.getCode() == KeyCode.UP && here > 2) {
      enter(event, here - 2, false);
    }
  }

  private void enter(KeyEvent event, int column, boolean first) {
    if (getChildren().get(column) instanceof RowColumn<?> rows) {
      var nodes = rows.getChildren();
      (first ? nodes.getFirst() : nodes.getLast()).requestFocus();
      event.consume();
    }
  }
}
