package app.siembra.service;

import app.siembra.model.ChangeLabel;
import java.util.List;

/// What changes are called.
final class Labels {
  private Labels() {}

  /// The label that quotes the first person and how many there are in all: "Ana", "Ana and 4 more".
  static ChangeLabel people(String key, List<Named> people) {
    String first = people.isEmpty() ? "" : people.getFirst().name();
    return ChangeLabel.of(key, first, Integer.toString(people.size()));
  }
}
