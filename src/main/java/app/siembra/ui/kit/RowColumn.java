package app.siembra.ui.kit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A few rows one below another, for a card. A row stays the same while its value does, so that an
/// update elsewhere takes no focus away. Arrow keys go from row to row.
///
/// @param <T> the value behind a row, equal only if it looks the same
public final class RowColumn<T> extends VBox {
  private final Keyed<T> rows;
  private boolean inviting;

  public RowColumn(Function<? super T, ? extends Row> factory) {
    this.rows = new Keyed<>(this, value -> followed(factory.apply(value)));
    Styles.styled(this, Styles.ROW_COLUMN);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /// Lets the texts begin in one line although what leads them, a [Pill] say, is of different
  /// widths.
  public RowColumn<T> aligned() {
    Styles.styled(this, Styles.ALIGNED);
    return this;
  }

  /// Lets the first row show its actions while no other one has the focus or the mouse, so that who
  /// comes sees what can be done here. Their place is kept there.
  public RowColumn<T> inviting() {
    inviting = true;
    return this;
  }

  /// Shows `values`, now and after each change, until the subscription is ended. Now, and after
  /// a change of one of `causes`, the language say, every row is made anew.
  public Subscription show(ObservableList<? extends T> values, Observable... causes) {
    return Anew.follow(values, rows::forget, this::set, causes);
  }

  /// Shows `values` in place of what was there.
  public void set(List<? extends T> values) {
    rows.show(values);
    for (Node row : getChildren()) {
      row.pseudoClassStateChanged(Styles.LAST, row.equals(getChildren().getLast()));
    }
    if (inviting) {
      rowsOf().forEach(row -> row.keep(leads(row) ? RowPlan.Room.KEPT : RowPlan.Room.NONE));
    }
    invite();
  }

  private Row followed(Row row) {
    row.lit().subscribe(_ -> invite());
    return row;
  }

  private void invite() {
    if (inviting) {
      boolean first = rowsOf().noneMatch(row -> !leads(row) && row.lit().get());
      rowsOf().forEach(row -> row.inviting().set(first && leads(row)));
    }
  }

  private Stream<Row> rowsOf() {
    return getChildren().stream().map(Row.class::cast);
  }

  private boolean leads(Row row) {
    return row.equals(getChildren().getFirst());
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    if (attribute == AccessibleAttribute.ITEM_COUNT) {
      return getChildren().size();
    }
    return attribute == AccessibleAttribute.ITEM_AT_INDEX
        ? getChildren().get((Integer) parameters[0])
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  private void onKey(KeyEvent event) {
    if (!(event.getTarget() instanceof Row row) || !equals(row.getParent())) {
      return;
    }
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    int next = getChildren().indexOf(row) + step;
    if (step != 0 && next >= 0 && next < getChildren().size()) {
      getChildren().get(next).requestFocus();
      event.consume();
    }
  }
}
