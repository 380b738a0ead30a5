package app.siembra.service;

import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.store.Stores;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// What is to become of people, gathered so that each is read and written once, whatever is said of
/// them.
final class Edits {
  private final Map<PersonId, List<UnaryOperator<Person>>> edits = new LinkedHashMap<>();

  void add(PersonId person, UnaryOperator<Person> edit) {
    edits.computeIfAbsent(person, _ -> new ArrayList<>(2)).add(edit);
  }

  void store(Stores stores) {
    stores.people().update(edits.keySet(), this::edited);
    edits.clear();
  }

  private Person edited(Person person) {
    Person edited = person;
    for (UnaryOperator<Person> edit : edits.getOrDefault(person.id(), List.of())) {
      edited = edit.apply(edited);
    }
    return edited;
  }
}
