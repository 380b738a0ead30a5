package app.siembra.service;

import app.siembra.model.Introduction;
import app.siembra.model.PersonId;
import app.siembra.store.Stores;
import app.siembra.store.TieStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who knows whom, asked for once each while one question is answered.
final class Neighbours {
  private final Stores stores;
  private final LocalDate today;
  private final Map<PersonId, Set<PersonId>> tied = new HashMap<>();
  private @Nullable Map<PersonId, Set<PersonId>> introduced;

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
    Set<PersonId> around = tied.get(person);
    return around == null ? ofAll(List.of(person)).of(person) : Collections.unmodifiableSet(around);
  }

  /// Whether two people are tied, or the user brought, is bringing or wanted to bring them together.
  boolean areJoined(PersonId one, PersonId other) {
    return of(one).contains(other) || introduced().getOrDefault(one, Set.of()).contains(other);
  }

  private Map<PersonId, Set<PersonId>> introduced() {
    Map<PersonId, Set<PersonId>> all = introduced;
    if (all == null) {
      all = new HashMap<>();
      for (Introduction introduction : stores.introductions().all()) {
        PersonId first = introduction.first();
        PersonId second = introduction.second();
        all.computeIfAbsent(first, _ -> new HashSet<>()).add(second);
        all.computeIfAbsent(second, _ -> new HashSet<>()).add(first);
      }
      introduced = all;
    }
    return all;
  }
}
