package app.siembra.service;

import app.siembra.model.ChangeLabel;
import app.siembra.model.FieldDefinition;
import app.siembra.model.Fold;
import app.siembra.model.Keys;
import app.siembra.model.Moment;
import app.siembra.model.OwnField;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.store.Stores;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The fields that the user wants to know of people besides those of an address book. What is known
/// of people stays when a field is not offered any more.
public final class OwnFields {
  private static final SettingLines SETTING = new SettingLines("own-fields");

  private final Book book;

  OwnFields(Book book) {
    this.book = book;
  }

  /// The fields that are offered for everybody, in the order the user gave them.
  public List<FieldDefinition> all() {
    return book.read(OwnFields::all);
  }

  static List<FieldDefinition> all(Stores stores) {
    return SETTING.read(stores).stream().flatMap(parts -> read(parts).stream()).toList();
  }

  /// The field of that name, blind to case and accents.
  static Optional<FieldDefinition> find(Stores stores, String name) {
    return all(stores).stream().filter(field -> field.folded().equals(Fold.of(name))).findFirst();
  }

  /// Offers a field from now on.
  ///
  /// @throws ProblemException `field.exists`
  public void add(FieldDefinition field, Moment moment) {
    book.run(
        ChangeLabel.of("field.new", field.name()),
        moment,
        stores -> {
          requireNew(stores, field.name(), null);
          put(stores, Stream.concat(all(stores).stream(), Stream.of(field)).toList());
        });
  }

  /// Gives a field another name, for everybody of whom it is known.
  ///
  /// @throws ProblemException `field.unknown`, `field.exists`, `field.name.empty`
  public void rename(FieldDefinition field, String name, Moment moment) {
    FieldDefinition renamed = field.named(name);
    book.run(
        ChangeLabel.of("field.renamed", renamed.name()),
        moment,
        stores -> {
          requireNew(stores, renamed.name(), field);
          replace(stores, field, renamed);
          stores
              .people()
              .update(
                  stores.people().withOwnField(field.name()),
                  person -> renamed(person, field, renamed.name()));
        });
  }

  /// Gives a field other words to choose from; what was chosen before stays.
  ///
  /// @throws ProblemException `field.unknown`
  public void choices(FieldDefinition field, List<String> choices, Moment moment) {
    book.run(
        ChangeLabel.of("field.changed", field.name()),
        moment,
        stores -> replace(stores, field, field.choosing(choices)));
  }

  /// Moves a field one place up; the first one stays where it is.
  public void up(FieldDefinition field, Moment moment) {
    book.run(
        ChangeLabel.of("field.changed", field.name()),
        moment,
        stores -> {
          List<FieldDefinition> fields = new ArrayList<>(all(stores));
          int place = place(fields, field);
          if (place > 0) {
            Collections.swap(fields, place, place - 1);
            put(stores, fields);
          }
        });
  }

  /// Offers a field no more; what is known of people stays.
  ///
  /// @throws ProblemException `field.unknown`
  public void remove(FieldDefinition field, Moment moment) {
    book.run(
        ChangeLabel.of("field.removed", field.name()),
        moment,
        stores -> {
          List<FieldDefinition> fields = new ArrayList<>(all(stores));
          fields.remove(place(fields, field));
          put(stores, fields);
        });
  }

  /// Changes a person, and offers from now on those of these fields that are not offered yet; one
  /// change.
  ///
  /// @throws ProblemException `person.unknown`
  public void edit(
      PersonId person, UnaryOperator<Person> edit, List<FieldDefinition> fresh, Moment moment) {
    book.roster().require(List.of(person));
    book.run(
        Labels.people("edit", book.named(List.of(person))),
        moment,
        stores -> {
          stores.people().update(person, edit);
          List<FieldDefinition> fields = new ArrayList<>(all(stores));
          fresh.stream().filter(field -> find(stores, field.name()).isEmpty()).forEach(fields::add);
          put(stores, fields);
        });
  }

  private static Person renamed(Person person, FieldDefinition before, String name) {
    return person.withCard(
        person
            .card()
            .withOwnFields(
                person.card().ownFields().stream()
                    .map(
                        field ->
                            before.defines(field)
                                ? new OwnField(name, field.kind(), field.content())
                                : field)
                    .toList()));
  }

  private static void replace(Stores stores, FieldDefinition before, FieldDefinition after) {
    List<FieldDefinition> fields = new ArrayList<>(all(stores));
    fields.set(place(fields, before), after);
    put(stores, fields);
  }

  private static int place(List<FieldDefinition> fields, FieldDefinition field) {
    for (int place = 0; place < fields.size(); place++) {
      if (fields.get(place).folded().equals(field.folded())) {
        return place;
      }
    }
    throw new ProblemException(Problem.of("field.unknown", field.name()));
  }

  /// @param self the field that may be called so already, or null
  private static void requireNew(Stores stores, String name, @Nullable FieldDefinition self) {
    boolean taken =
        find(stores, name)
            .filter(other -> self == null || !other.folded().equals(self.folded()))
            .isPresent();
    if (taken) {
      throw new ProblemException(Problem.of("field.exists", name));
    }
  }

  private static void put(Stores stores, List<FieldDefinition> fields) {
    SETTING.put(stores, fields.stream().map(OwnFields::written).toList());
  }

  /// Kind, name and words.
  private static List<String> written(FieldDefinition field) {
    return Stream.concat(Stream.of(Keys.of(field.kind()), field.name()), field.choices().stream())
        .toList();
  }

  private static Optional<FieldDefinition> read(List<String> parts) {
    return parts.size() < 2
        ? Optional.empty()
        : Optional.of(
            new FieldDefinition(
                parts.get(1),
                Keys.read(OwnField.Kind.class, parts.getFirst()),
                parts.subList(2, parts.size())));
  }
}
