package app.siembra.ui.ledger;

import app.siembra.model.PersonId;
import app.siembra.service.HelpEntry;
import app.siembra.service.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What there was with one person.
///
/// @param entries the newest first
record Shared(Named person, List<HelpEntry> entries) {
  /// Everybody who is in these entries, once, whoever was last first.
  static List<Shared> of(List<HelpEntry> entries) {
    Map<PersonId, Named> people = new LinkedHashMap<>();
    Map<PersonId, List<HelpEntry>> shared = new LinkedHashMap<>();
    for (HelpEntry entry : entries) {
      for (Named person : entry.people()) {
        people.putIfAbsent(person.id(), person);
        shared.computeIfAbsent(person.id(), _ -> new ArrayList<>()).add(entry);
      }
    }
    return people.values().stream()
        .map(person -> new Shared(person, List.copyOf(shared.getOrDefault(person.id(), List.of()))))
        .toList();
  }
}
