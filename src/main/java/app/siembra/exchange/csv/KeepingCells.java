package app.siembra.exchange.csv;

import app.siembra.model.Cadence;
import app.siembra.model.Death;
import app.siembra.model.Keeping;
import java.util.List;
import java.util.Objects;

/// The cells of how to keep in touch.
final class KeepingCells {
  private static final String REST = "rest";

  private KeepingCells() {}

  static void write(Keeping keeping, Row row) {
    row.set(Field.STAR, Cells.yes(keeping.starred()));
    switch (keeping.cadence()) {
      case Cadence.Learned _ -> row.set(Field.CADENCE, "");
      case Cadence.Chosen(int days) -> row.set(Field.CADENCE, Integer.toString(days));
      case Cadence.Rest(var until) -> {
        row.set(Field.CADENCE, REST);
        row.set(Field.REST_UNTIL, Cells.text(until));
      }
    }
    row.set(Field.SNOOZED_UNTIL, Cells.text(keeping.snoozedUntil()));
    row.set(Field.ARCHIVED, Cells.yes(keeping.archived()));
    Death death = keeping.death();
    row.set(Field.DIED, death == null ? "" : Objects.toString(death.on(), Cells.YES));
    row.set(Field.SORTED_ON, Cells.text(keeping.sortedOn()));
  }

  static Keeping read(RowReading row) {
    Cadence cadence = row.value(Field.CADENCE, cell -> cadence(cell, row));
    return new Keeping(
        Cells.isYes(row.text(Field.STAR)),
        List.of(),
        cadence == null ? Cadence.LEARNED : cadence,
        row.value(Field.SNOOZED_UNTIL, Cells::day),
        Cells.isYes(row.text(Field.ARCHIVED)),
        row.value(Field.DIED, KeepingCells::death),
        row.value(Field.SORTED_ON, Cells::day));
  }

  private static Cadence cadence(String cell, RowReading row) {
    return cell.equals(REST)
        ? new Cadence.Rest(row.value(Field.REST_UNTIL, Cells::day))
        : new Cadence.Chosen(Cells.number(cell));
  }

  private static Death death(String cell) {
    return new Death(Cells.isYes(cell) ? null : Cells.partialDate(cell));
  }
}
