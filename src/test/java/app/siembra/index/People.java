package app.siembra.index;

import app.siembra.model.Card;
import app.siembra.model.Figures;
import app.siembra.model.Keeping;
import app.siembra.model.Knowing;
import app.siembra.model.Origin;
import app.siembra.model.OtherNames;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.PersonName;
import app.siembra.model.Position;
import app.siembra.model.Searched;
import java.time.LocalDate;
import java.util.List;

/// People to find.
final class People {
  private static final Position NOWHERE = Position.of("", "");

  private People() {}

  /// Somebody with a name alone.
  static Person called(long id, String name) {
    return new Person(
        new PersonId(id),
        PersonName.typed(name),
        OtherNames.NONE,
        Card.EMPTY,
        Keeping.UNDECIDED,
        Knowing.NOTHING,
        Origin.added(LocalDate.of(2026, 11, 23)));
  }

  static PersonLine line(Person person) {
    return new PersonLine(
        person.id(),
        PersonLine.Called.of(person),
        new PersonLine.Profile(List.of(), NOWHERE, "", List.of(), List.of(), List.of(), List.of()),
        person.keeping(),
        person.origin(),
        Figures.NONE,
        new PersonLine.Details(null, person.knowing(), Searched.of(person)));
  }
}
