package app.siembra.exchange.csv;

import app.siembra.exchange.csv.foreign.DayOrder;
import app.siembra.exchange.csv.foreign.Meaning;
import app.siembra.exchange.csv.foreign.Spot;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.util.List;

/// The columns of another program's table, and each of its rows in the cells of ours.
final class ForeignHeader implements Heading {
  private final List<Spot> columns;
  private final DayOrder order;

  /// @param columns what each of them holds, in the order of the file
  /// @param order of day and month where the numbers of a date do not say it
  ForeignHeader(List<Spot> columns, DayOrder order) {
    this.columns = List.copyOf(columns);
    this.order = order;
  }

  /// @throws ProblemException `row.nobody` where the row says nothing of whom it is about
  @Override
  public RowReading read(List<String> cells) {
    ForeignRow row = new ForeignRow(order);
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        row.take(
            i, i < columns.size() ? columns.get(i) : new Spot("", Meaning.KEEP, 0), cells.get(i));
      }
    }
    RowReading reading = row.finished();
    if (!reading.saysWho()) {
      throw new ProblemException(Problem.of("row.nobody"));
    }
    return reading;
  }
}
