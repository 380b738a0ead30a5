package app.siembra.service;

import app.siembra.model.ChangeLabel;
import java.util.List;

/// What changes are called.
final class Labels {
  private Labels() {}

  /// The label that quotes the first person and how many there are in all: "Ana", "Ana and 4 more".
  static ChangeLabel people(String key, List<Named> people) {
    return names(key, people.stream().map(Named::name).toList());
  }

  /// The same of names alone.
  static ChangeLabel names(String key, List<String> people) {
    String first = people.isEmpty() ? "" : people.getFirst();
    return ChangeLabel.of(key, first, Integer.toString(people.size()));
  }
}
