package app.siembra.ui.ask;

import app.siembra.ui.kit.Contents;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A list on the screen of which the first few are shown, and more as often as the user wants.
///
/// @param <T> what a row stands for
final class Group<T> {
  static final int PAGE = 30;

  private final ObservableList<T> shown = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper rest = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
  private int room = PAGE;

  ObservableList<T> shown() {
    return shown;
  }

  /// How many more there are.
  ReadOnlyIntegerProperty rest() {
    return rest.getReadOnlyProperty();
  }

  /// How many there are in all.
  ReadOnlyIntegerProperty total() {
    return total.getReadOnlyProperty();
  }

  /// How many are to be read.
  int room() {
    return room;
  }

  /// Another list begins at its top.
  void begin() {
    room = PAGE;
  }

  /// As many again are to be read.
  void widen() {
    room += PAGE;
  }

  void show(Few<T> few) {
    Contents.set(shown, few.shown());
    rest.set(few.rest());
    total.set(few.total());
  }
}
