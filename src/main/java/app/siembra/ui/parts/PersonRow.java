package app.siembra.ui.parts;

import app.siembra.model.PersonLine;
import app.siembra.ui.kit.Row;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    row.initials(person.name()).title(person.name()).detail(line(person.profile()));
  }

  /// What a person does, and where: `Head of Operations, Velas Norte · Bilbao`.
  public static String line(PersonLine.Profile profile) {
    var work = joined(", ", profile.position().title(), profile.position().organisation());
    return joined(" · ", work, profile.city());
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }
}
