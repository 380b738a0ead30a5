package app.siembra.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Rows below headings, for a card. A row stays the same while its value does; arrow keys go on from
/// the rows of one heading to those of the next.
///
/// @param <S> a heading with the values below it
/// @param <T> the value behind a row, equal only if it looks the same
public final class RowSections<S, T> extends VBox {
  private final Parts<S, T> parts;
  private final Function<? super T, ? extends Row> factory;
  private Map<Object, Section<T>> sections = new HashMap<>();
  private boolean aligned;

  /// What a section is made of.
  ///
  /// @param key what stays the same while the rows of a section come and go
  /// @param heading what stands above them
  /// @param values what stands below it
  public record Parts<S, T>(
      Function<? super S, ?> key,
      Function<? super S, String> heading,
      Function<? super S, List<T>> values) {}

  private static final class Section<T> extends VBox {
    private final RowColumn<T> rows;

    Section(String heading, RowColumn<T> rows) {
      super(Lines.of(heading, Styles.SUBTITLE, Styles.SECTION_HEADING), rows);
      this.rows = rows;
      rows.setAccessibleText(heading);
    }
  }

  public RowSections(Parts<S, T> parts, Function<? super T, ? extends Row> factory) {
    this.parts = parts;
    this.factory = factory;
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /// Lets the texts begin in one line, see [RowColumn#aligned()].
  public RowSections<S, T> aligned() {
    aligned = true;
    return this;
  }

  /// Shows `values`, now and after each change, until the subscription is ended. Now, and after a
  /// change of one of `causes`, the language say, every row is made anew.
  public Subscription show(ObservableList<? extends S> values, Observable... causes) {
    return Anew.follow(values, this::forget, this::set, causes);
  }

  private void forget() {
    sections = new HashMap<>();
  }

  private void set(List<S> values) {
    Map<Object, Section<T>> kept = new HashMap<>();
    List<Node> inOrder = values.stream().map(value -> shown(value, kept)).toList();
    sections = kept;
    Contents.set(getChildren(), inOrder);
  }

  private Node shown(S value, Map<Object, Section<T>> kept) {
    Object key = parts.key().apply(value);
    Section<T> known = sections.get(key);
    Section<T> section = known == null ? create(value) : known;
    section.rows.set(parts.values().apply(value));
    kept.put(key, section);
    return section;
  }

  private Section<T> create(S value) {
    var rows = new RowColumn<T>(factory);
    return new Section<>(parts.heading().apply(value), aligned ? rows.aligned() : rows);
  }

  /// Within a section its rows see to it themselves.
  private void onKey(KeyEvent event) {
    if (event.getTarget() instanceof Row row
        && row.getParent() instanceof RowColumn<?> rows
        && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
      boolean down = event.getCode() == KeyCode.DOWN;
      int next = getChildren().indexOf(rows.getParent()) + (down ? 1 : -1);
      if (next >= 0
          && next < getChildren().size()
          && getChildren().get(next) instanceof Section<?> section) {
        List<Node> nodes = section.rows.getChildren();
        (down ? nodes.getFirst() : nodes.getLast()).requestFocus();
        event.consume();
      }
    }
  }
}
