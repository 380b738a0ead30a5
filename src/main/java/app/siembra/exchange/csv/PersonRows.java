package app.siembra.exchange.csv;

import app.siembra.exchange.DraftOrigin;
import app.siembra.exchange.PersonDraft;
import app.siembra.exchange.Ties;
import app.siembra.model.Keeping;
import app.siembra.model.Knowing;
import app.siembra.model.OtherNames;
import app.siembra.model.PersonName;

/// A person as a row, and back.
final class PersonRows {
  private PersonRows() {}

  static Row written(PersonDraft person) {
    Row row = new Row();
    NameCells.write(person.name(), person.otherNames(), row);
    CardCells.write(person.card(), row);
    KeepingCells.write(person.keeping(), row);
    KnowingCells.write(person.knowing(), row);
    TieCells.write(person.origin(), person.ties(), row);
    return row;
  }

  static PersonDraft read(RowReading row) {
    PersonName name = NameCells.name(row);
    OtherNames others = NameCells.otherNames(row);
    Keeping keeping = KeepingCells.read(row);
    Knowing knowing = KnowingCells.read(row);
    DraftOrigin origin = TieCells.origin(row);
    Ties ties = TieCells.ties(row);
    return new PersonDraft(name, others, CardCells.read(row), keeping, knowing, origin, ties);
  }
}
