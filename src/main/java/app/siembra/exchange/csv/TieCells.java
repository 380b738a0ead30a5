package app.siembra.exchange.csv;

import app.siembra.exchange.DraftOrigin;
import app.siembra.exchange.PersonReference;
import app.siembra.exchange.Tie;
import app.siembra.exchange.Ties;
import app.siembra.model.ConnectionType;
import app.siembra.model.PersonId;
import org.jspecify.annotations.Nullable;

/// The cells of circles, connections and where a person comes from.
final class TieCells {
  private TieCells() {}

  static void write(DraftOrigin origin, Ties ties, Row row) {
    row.set(Field.ID, id(origin.id()));
    row.set(Field.ADDED, Cells.text(origin.addedOn()));
    row.set(Field.UID, origin.uid());
    row.set(Field.MET_ON, Cells.text(origin.metOn()));
    row.set(Field.MET_PLACE, origin.metPlace());
    row.set(Field.APPROXIMATE_LAST, Cells.text(origin.approximateLast()));
    PersonReference through = ties.metThrough();
    if (through != null) {
      row.set(Field.MET_THROUGH, through.name());
      row.set(Field.MET_THROUGH_ID, id(through.id()));
      row.set(Field.MET_THROUGH_UID, through.uid());
    }
    ties.circles().forEach(circle -> row.add(Block.CIRCLE, circle));
    for (Tie tie : ties.people()) {
      row.add(
          Block.RELATION,
          tie.other().name(),
          tie.type().key(),
          tie.type().inverse(),
          tie.note(),
          id(tie.other().id()),
          tie.other().uid());
    }
  }

  static DraftOrigin origin(RowReading row) {
    return new DraftOrigin(
        row.value(Field.ID, TieCells::personId),
        row.value(Field.ADDED, Cells::day),
        row.text(Field.UID),
        row.value(Field.MET_ON, Cells::partialDate),
        row.text(Field.MET_PLACE),
        row.value(Field.APPROXIMATE_LAST, Cells::day));
  }

  static Ties ties(RowReading row) {
    PersonReference through =
        new PersonReference(
            row.value(Field.MET_THROUGH_ID, TieCells::personId),
            row.text(Field.MET_THROUGH_UID),
            row.text(Field.MET_THROUGH));
    return new Ties(
        row.values(Block.CIRCLE, cells -> cells[0]),
        row.values(Block.RELATION, TieCells::tie),
        through.isEmpty() ? null : through);
  }

  private static Tie tie(String[] cells) {
    String inverse = cells[2].isEmpty() ? cells[1] : cells[2];
    return new Tie(
        new ConnectionType(cells[1], inverse),
        new PersonReference(cells[4].isEmpty() ? null : personId(cells[4]), cells[5], cells[0]),
        cells[3]);
  }

  private static PersonId personId(String cell) {
    long id = Cells.longNumber(cell);
    if (id <= 0) {
      throw Cells.unreadable(cell);
    }
    return new PersonId(id);
  }

  private static String id(@Nullable PersonId id) {
    return id == null ? "" : Long.toString(id.value());
  }
}
