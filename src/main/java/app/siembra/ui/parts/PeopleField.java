package app.siembra.ui.parts;

import app.siembra.model.PersonLine;
import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.Initials;
import app.siembra.ui.kit.OfferList;
import app.siembra.ui.kit.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A field to choose people in.
public final class PeopleField {
  private PeopleField() {}

  /// A field that offers whom `find` finds for what was typed, the best first; it is asked away
  /// from the window's thread.
  public static ChipField<PersonLine> of(
      Speech speech, Tasks tasks, Function<String, List<PersonLine>> find) {
    var field =
        new ChipField<>(
            tasks,
            new ChipField.Offer<PersonLine>(
                find,
                _ -> Optional.empty(),
                PeopleField::look,
                name -> speech.bind("field.remove", name)));
    field.input().promptTextProperty().bind(speech.bind("field.people"));
    return field;
  }

  private static OfferList.Look look(PersonLine person) {
    return new OfferList.Look(
        new Initials(person.initials(), person.name(), person.photo()),
        person.name(),
        PersonRow.line(person.profile()));
  }
}
