package app.siembra.store;

import app.siembra.model.Keys;
import app.siembra.model.PartialDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The values of a row, taken one after the other in the order of the table's columns.
final class Row {
  private final @Nullable Object[] values;
  private int next;

  Row(@Nullable Object[] values, int first) {
    this.values = values;
    this.next = first;
  }

  /// Passes over values that are derived from others.
  void skip(int columns) {
    next += columns;
  }

  /// Null behind the end of a row that was noted before its table had that column.
  private @Nullable Object any() {
    int column = next++;
    return column < values.length ? values[column] : null;
  }

  private Object present() {
    return Objects.requireNonNull(any());
  }

  long id() {
    return (Long) present();
  }

  @Nullable Long idOrNull() {
    return (Long) any();
  }

  int integer() {
    return (Integer) present();
  }

  @Nullable Integer integerOrNull() {
    return (Integer) any();
  }

  boolean flag() {
    return (Boolean) present();
  }

  String text() {
    return (String) present();
  }

  @Nullable String textOrNull() {
    return (String) any();
  }

  LocalDate date() {
    return (LocalDate) present();
  }

  @Nullable LocalDate dateOrNull() {
    return (LocalDate) any();
  }

  /// The lines of a text, none of an empty one.
  List<String> lines() {
    return text().lines().toList();
  }

  @Nullable LocalTime timeOrNull() {
    return (LocalTime) any();
  }

  @Nullable PartialDate partialDateOrNull() {
    String written = textOrNull();
    return written == null ? null : PartialDate.parse(written).orElseThrow();
  }

  <E extends Enum<E>> E word(Class<E> type) {
    return Keys.read(type, text());
  }
}
