package app.siembra.service;

import app.siembra.model.FieldDefinition;
import app.siembra.model.Fold;
import app.siembra.model.OwnField;
import app.siembra.model.Person;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.phrase.PartialDates;
import app.siembra.store.Stores;
import app.siembra.text.Language;
import app.siembra.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Sets a field of the user's own by `name=content`, or takes it out by its name. A field that is
/// not offered takes any text.
final class FieldKey {
  private final Stores stores;

  FieldKey(Stores stores) {
    this.stores = stores;
  }

  /// @throws ProblemException `field.line` where there is no `=`, and what is wrong with the
  ///   content
  UnaryOperator<Person> setting(String value, boolean remove) {
    int sign = value.indexOf('=');
    if (sign < 0 && !remove) {
      throw new ProblemException(Problem.of("field.line", value));
    }
    String name = (sign < 0 ? value : value.substring(0, sign)).strip();
    String folded = Fold.of(name);
    if (remove) {
      return person -> with(person, folded, Optional.empty());
    }
    Optional<FieldDefinition> known = OwnFields.find(stores, name);
    OwnField.Kind kind = known.map(FieldDefinition::kind).orElse(OwnField.Kind.TEXT);
    OwnField field =
        new OwnField(
            known.map(FieldDefinition::name).orElse(name),
            kind,
            content(kind, value.substring(sign + 1).strip()));
    return person -> with(person, folded, Optional.of(field));
  }

  private static String content(OwnField.Kind kind, String text) {
    return switch (kind) {
      case TEXT, CHOICE, NUMBER -> text;
      case DATE ->
          PartialDates.read(text)
              .orElseThrow(() -> new ProblemException(Problem.of("field.date", text)))
              .toString();
      case YES_NO ->
          Stream.of(OwnField.YES, OwnField.NO)
              .filter(word -> isSaid(word, text))
              .findFirst()
              .orElse(text);
    };
  }

  /// In either language.
  private static boolean isSaid(String word, String text) {
    String folded = Fold.of(text);
    return Stream.of(Language.values())
        .map(language -> Fold.of(Texts.in(language).get("field." + word)))
        .anyMatch(folded::equals);
  }

  private static Person with(Person person, String folded, Optional<OwnField> field) {
    List<OwnField> fields = new ArrayList<>(person.card().ownFields());
    int place = -1;
    for (int at = fields.size() - 1; at >= 0; at--) {
      if (Fold.of(fields.get(at).name()).equals(folded)) {
        place = at;
        fields.remove(at);
      }
    }
    int end = place < 0 ? fields.size() : place;
    field.ifPresent(value -> fields.add(end, value));
    return person.withCard(person.card().withOwnFields(fields));
  }
}
