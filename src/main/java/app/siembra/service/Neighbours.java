package app.siembra.service;

import app.siembra.model.PersonId;
import app.siembra.store.Stores;
import app.siembra.store.TieStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who knows whom, asked for once each while one question is answered.
final class Neighbours {
  private final Stores stores;
  private final LocalDate today;
  private final Map<PersonId, Set<PersonId>> tied = new HashMap<>();
  private final Map<PersonId, Set<PersonId>> joined = new HashMap<>();

  /// @param today introductions that were made later tie nobody yet
  Neighbours(Stores stores, LocalDate today) {
    this.stores = stores;
    this.today = today;
  }

  /// Asks for many people at once.
  Neighbours ofAll(Collection<PersonId> people) {
    if (!people.isEmpty()) {
      people.forEach(person -> tied.put(person, new HashSet<>()));
      for (TieStore.Pair pair : stores.ties().around(people, today)) {
        add(pair.one(), pair.other());
        add(pair.other(), pair.one());
      }
    }
    return this;
  }

  private void add(PersonId one, PersonId other) {
    Set<PersonId> around = tied.get(one);
    if (around != null) {
      around.add(other);
    }
  }

  /// Those to whom somebody is tied.
  Set<PersonId> of(PersonId person) {
    if (!tied.containsKey(person)) {
      return ofAll(List.of(person)).of(person);
    }
    return Set.copyOf(tied.getOrDefault(person, Set.of()));
  }

  /// Whether two people are tied, or the user brought, is bringing or wanted to bring them together.
  boolean areJoined(PersonId one, PersonId other) {
    return joined.computeIfAbsent(one, this::all).contains(other);
  }

  private Set<PersonId> all(PersonId person) {
    Set<PersonId> all = new HashSet<>(of(person));
    all.addAll(stores.introductions().partners(person));
    return all;
  }
}
