package app.siembra.service;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Contact;
import app.siembra.model.Interaction;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What changes are called.
final class Labels {
  private Labels() {}

  /// The label that quotes the first person and how many there are in all: "Ana", "Ana and 4 more".
  static ChangeLabel people(String key, List<Named> people) {
    return names(key, people.stream().map(Named::name).toList());
  }

  /// The same for something that happened, with over what and on which day: an empty channel where
  /// nothing but facts is kept.
  static ChangeLabel talk(
      String key, List<String> people, @Nullable Contact contact, LocalDate on) {
    ChangeLabel names = names(key, people);
    return ChangeLabel.of(
        key,
        names.arguments().getFirst(),
        names.arguments().getLast(),
        contact == null ? "" : contact.channel().key(),
        on.toString());
  }

  /// The same for an interaction or note.
  static ChangeLabel talk(String key, List<Named> people, Interaction talk) {
    return talk(key, people.stream().map(Named::name).toList(), talk.contact(), talk.when().date());
  }

  /// The same of names alone.
  static ChangeLabel names(String key, List<String> people) {
    String first = people.isEmpty() ? "" : people.getFirst();
    return ChangeLabel.of(key, first, Integer.toString(people.size()));
  }
}
