package app.siembra.ui.ask;

import java.util.List;

/// The first of many.
///
/// @param shown those
/// @param rest how many there are beyond
record Few<T>(List<T> shown, int rest) {
  /// Nobody.
  static <T> Few<T> none() {
    return new Few<>(List.of(), 0);
  }

  /// The first `room` of all.
  static <T> Few<T> of(List<T> all, int room) {
    int shown = Math.min(room, all.size());
    return new Few<>(List.copyOf(all.subList(0, shown)), all.size() - shown);
  }

  int total() {
    return shown.size() + rest;
  }
}
