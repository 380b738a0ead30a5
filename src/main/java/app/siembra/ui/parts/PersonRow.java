package app.siembra.ui.parts;

import app.siembra.model.PersonLine;
import app.siembra.text.Pieces;
import app.siembra.ui.kit.Row;

/// How a person looks in a list: initials, name and a line.
public final class PersonRow {
  private PersonRow() {}

  /// A row for `person`, below whose name stands what they do and where.
  public static Row of(PersonLine person) {
    var row = new Row();
    fill(row, person);
    return row;
  }

  /// Writes `person` onto a row that may have shown somebody else.
  public static void fill(Row row, PersonLine person) {
    row.initials(person.initials(), person.name(), person.photo())
        .title(person.name())
        .detail(line(person.profile()));
  }

  /// What a person does, and where: `Head of Operations, Velas Norte · Bilbao`.
  public static String line(PersonLine.Profile profile) {
    var work = Pieces.listed(profile.position().title(), profile.position().organisation());
    return Pieces.dotted(work, profile.city());
  }
}
