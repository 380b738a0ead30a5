package app.siembra.store;

import java.util.List;

/// Which tables a value is read from, and how. Reading takes the columns in the tables' order.
interface Outline<T> {
  /// The table with one row a value.
  FactTable root();

  /// The tables with what a value has several of.
  List<FactTable> lists();

  /// Puts a value together.
  T read(Parts parts);
}
