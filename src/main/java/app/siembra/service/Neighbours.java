package app.siembra.service;

import app.siembra.model.PersonId;
import app.siembra.store.Stores;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who knows whom, asked for once each while one question is answered.
final class Neighbours {
  private final Stores stores;
  private final Map<PersonId, Set<PersonId>> tied = new HashMap<>();
  private final Map<PersonId, Set<PersonId>> joined = new HashMap<>();

  Neighbours(Stores stores) {
    this.stores = stores;
  }

  /// Those to whom somebody is connected.
  Set<PersonId> of(PersonId person) {
    return tied.computeIfAbsent(
        person, one -> stores.connections().tied(List.of(one)).getOrDefault(one, Set.of()));
  }

  /// Whether two people are connected, or the user brought, is bringing or wanted to bring them
  /// together.
  boolean areJoined(PersonId one, PersonId other) {
    return joined.computeIfAbsent(one, this::all).contains(other);
  }

  private Set<PersonId> all(PersonId person) {
    Set<PersonId> all = new HashSet<>(of(person));
    all.addAll(stores.introductions().partners(person));
    return all;
  }
}
