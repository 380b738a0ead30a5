package app.siembra.exchange.csv;

import app.siembra.model.Attachment;
import app.siembra.model.Card;
import app.siembra.model.Enclosures;
import app.siembra.model.ExtraProperty;
import app.siembra.model.Keys;
import app.siembra.model.OwnField;
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
    for (OwnField field : card.ownFields()) {
      row.add(Block.CUSTOM_FIELD, field.name(), field.content(), Keys.of(field.kind()));
    }
    for (Attachment file : card.enclosures().attachments()) {
      row.add(
          Block.ATTACHMENT,
          file.name(),
          file.mediaType(),
          Long.toString(file.size()),
          file.hash(),
          Keys.of(file.kind()));
    }
    for (ExtraProperty extra : card.extras()) {
      row.add(Block.EXTRA, extra.format(), extra.name(), extra.content());
    }
  }

  /// The card; must be read last of all, for it keeps the cells of the whole row that could not be
  /// read.
  static Card read(RowReading row) {
    Card card =
        new Card(
            PointCells.read(row),
            row.values(Block.ORGANIZATION, CardCells::position),
            DateCells.read(row),
            row.values(Block.TAG, cells -> cells[0]),
            row.text(Field.NOTES),
            row.values(Block.CUSTOM_FIELD, CardCells::ownField),
            new Enclosures(
                row.values(Block.ATTACHMENT, CardCells::attachment),
                row.values(Block.EXTRA, cells -> new ExtraProperty(cells[0], cells[1], cells[2]))));
    if (row.unread().isEmpty()) {
      return card;
    }
    List<ExtraProperty> extras = new ArrayList<>(card.extras());
    extras.addAll(row.unread());
    return card.withExtras(extras);
  }

  private static OwnField ownField(String[] cells) {
    return new OwnField(
        cells[0],
        cells[2].isEmpty() ? OwnField.Kind.TEXT : Keys.read(OwnField.Kind.class, cells[2]),
        cells[1]);
  }

  private static Attachment attachment(String[] cells) {
    return new Attachment(
        Keys.read(Attachment.Kind.class, cells[4]),
        cells[0],
        cells[1],
        Cells.longNumber(cells[2]),
        cells[3],
        null);
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
