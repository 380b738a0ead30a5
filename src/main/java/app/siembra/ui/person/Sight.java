package app.siembra.ui.person;

import app.siembra.model.Card;
import app.siembra.model.Circle;
import app.siembra.model.FieldDefinition;
import app.siembra.model.Keeping;
import app.siembra.model.Person;
import app.siembra.model.PersonLine;
import app.siembra.model.PersonName;
import app.siembra.service.PersonPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of the person of a page, as of one moment.
///
/// @param page everything about them
/// @param through who brought the two together, or null
/// @param region ISO 3166 country by which numbers and addresses without one are read, or null
/// @param fields of the user's own that are offered for everybody
/// @param circles all circles of the book
/// @param past what was changed
record Sight(
    PersonPage page,
    @Nullable PersonLine through,
    @Nullable String region,
    List<FieldDefinition> fields,
    List<Circle> circles,
    Past past) {
  Person person() {
    return page.person();
  }

  Card card() {
    return person().card();
  }

  Keeping keeping() {
    return person().keeping();
  }

  String name() {
    return person().displayName();
  }

  /// What to call the person in a sentence: the given name, where it is known.
  String shortName() {
    PersonName name = person().name();
    return name.given().isEmpty() ? name() : name.given();
  }

  boolean inMemory() {
    return keeping().death() != null;
  }

  /// The circles that the person is in.
  List<Circle> inside() {
    return circles.stream().filter(circle -> keeping().circles().contains(circle.id())).toList();
  }

  /// The circles that the person is not in.
  List<Circle> outside() {
    return circles.stream().filter(circle -> !keeping().circles().contains(circle.id())).toList();
  }
}
