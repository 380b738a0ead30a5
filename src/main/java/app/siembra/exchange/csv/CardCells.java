package app.siembra.exchange.csv;

import app.siembra.model.Card;
import app.siembra.model.ExtraProperty;
import app.siembra.model.Position;
import java.util.ArrayList;
import java.util.List;

/// The cells of what an address book says.
final class CardCells {
  private CardCells() {}

  static void write(Card card, Row row) {
    PointCells.write(card.points(), row);
    for (Position position : card.positions()) {
      row.add(
          Block.ORGANIZATION,
          position.organisation(),
          position.title(),
          position.role(),
          Cells.list(position.units()),
          Cells.text(position.from()),
          Cells.text(position.to()));
    }
    DateCells.write(card.dates(), row);
    card.tags().forEach(tag -> row.add(Block.TAG, tag));
    row.set(Field.NOTES, card.notes());
    row.set(Field.PRONOUNS, card.pronouns());
    for (ExtraProperty extra : card.extras()) {
      row.add(Block.EXTRA, extra.format(), extra.name(), extra.content());
    }
  }

  /// The card; must be read last of all, for it keeps the cells of the whole row that could not be read.
  static Card read(RowReading row) {
    Card card =
        new Card(
            PointCells.read(row),
            row.values(Block.ORGANIZATION, CardCells::position),
            DateCells.read(row),
            row.values(Block.TAG, cells -> cells[0]),
            row.text(Field.NOTES),
            row.text(Field.PRONOUNS),
            row.values(Block.EXTRA, cells -> new ExtraProperty(cells[0], cells[1], cells[2])));
    if (row.unread().isEmpty()) {
      return card;
    }
    List<ExtraProperty> extras = new ArrayList<>(card.extras());
    extras.addAll(row.unread());
    return card.withExtras(extras);
  }

  private static Position position(String[] cells) {
    return new Position(
        cells[0],
        Cells.list(cells[3]),
        cells[1],
        cells[2],
        Cells.year(cells[4]),
        Cells.year(cells[5]));
  }
}
