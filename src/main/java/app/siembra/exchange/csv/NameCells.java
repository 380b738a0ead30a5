package app.siembra.exchange.csv;

import app.siembra.model.OtherNames;
import app.siembra.model.PersonName;

/// The cells of names.
final class NameCells {
  private NameCells() {}

  static void write(PersonName name, OtherNames others, Row row) {
    row.set(Field.PREFIX, name.prefix());
    row.set(Field.GIVEN, name.given());
    row.set(Field.ADDITIONAL, name.additional());
    row.set(Field.FAMILY, name.family());
    row.set(Field.SECOND_FAMILY, name.secondFamily());
    row.set(Field.SUFFIX, name.suffix());
    row.set(Field.FORMATTED, name.formatted());
    others.nicknames().forEach(nickname -> row.add(Block.NICKNAME, nickname));
    row.set(Field.MAIDEN, others.maiden());
    row.set(Field.PHONETIC_GIVEN, others.phoneticGiven());
    row.set(Field.PHONETIC_ADDITIONAL, others.phoneticAdditional());
    row.set(Field.PHONETIC_FAMILY, others.phoneticFamily());
    row.set(Field.FILE_AS, others.sortAs());
    row.set(Field.PRONOUNS, others.pronouns());
  }

  static PersonName name(RowReading row) {
    return new PersonName(
        row.text(Field.PREFIX),
        row.text(Field.GIVEN),
        row.text(Field.ADDITIONAL),
        row.text(Field.FAMILY),
        row.text(Field.SECOND_FAMILY),
        row.text(Field.SUFFIX),
        row.text(Field.FORMATTED));
  }

  static OtherNames otherNames(RowReading row) {
    return new OtherNames(
        row.values(Block.NICKNAME, cells -> cells[0]),
        row.text(Field.MAIDEN),
        row.text(Field.PHONETIC_GIVEN),
        row.text(Field.PHONETIC_ADDITIONAL),
        row.text(Field.PHONETIC_FAMILY),
        row.text(Field.FILE_AS),
        row.text(Field.PRONOUNS));
  }
}
