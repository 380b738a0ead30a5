package app.siembra.exchange.csv;

import java.util.List;

/// What the columns of a table are.
sealed interface Heading permits Header, ForeignHeader {
  /// One row of it in the cells of ours.
  RowReading read(List<String> cells);
}
