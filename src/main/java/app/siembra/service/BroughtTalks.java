package app.siembra.service;

import app.siembra.model.Interaction;
import app.siembra.model.PersonId;
import app.siembra.service.MergedTalk.Brought;
import app.siembra.store.Stores;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What files have brought of people so far, read once for each of them; and what of it the user
/// has removed.
final class BroughtTalks {
  private static final String REMOVED = "removed:";

  private final Stores stores;
  private final Map<PersonId, Map<String, List<Brought>>> talks = new HashMap<>();
  private final Map<PersonId, List<TalkSource>> removed = new HashMap<>();

  BroughtTalks(Stores stores) {
    this.stores = stores;
  }

  /// Notes that the user removed something that a file brought, so that the next file does not
  /// bring it back; undone with the change that removes it.
  static void remove(Stores stores, Interaction talk) {
    if (!talk.isTyped()) {
      talk.people().forEach(one -> stores.imports().remember(REMOVED + talk.source(), one));
    }
  }

  /// What has been brought that is the same as this, of which the first is the oldest stored.
  ///
  /// @param who those of it who are known
  List<Brought> same(TalkSource source, List<PersonId> who) {
    return who.stream()
        .map(this::of)
        .flatMap(all -> source.places().stream().flatMap(place -> at(all, place).stream()))
        .distinct()
        .filter(talk -> talk.source().meets(source))
        .filter(talk -> !source.isOfGroup() || isSameGroup(talk, source, who))
        .toList();
  }

  /// Two groups have people in common and write at the same time: it is the same one where all of
  /// one are in the other, or it began or ended in the same minute.
  private static boolean isSameGroup(Brought talk, TalkSource source, List<PersonId> who) {
    List<PersonId> before =
        Stream.concat(talk.talk().people().stream(), talk.source().user().without().stream())
            .toList();
    return before.containsAll(who)
        || who.containsAll(talk.talk().people())
        || talk.source().sharesAnEndWith(source);
  }

  /// Whether the user has removed what this tells.
  boolean isRemoved(TalkSource source, List<PersonId> who) {
    List<List<TalkSource>> gone =
        who.stream()
            .map(one -> removed.computeIfAbsent(one, this::removed))
            .map(all -> all.stream().filter(source::meets).toList())
            .toList();
    return gone.stream().noneMatch(List::isEmpty)
        || gone.stream().flatMap(List::stream).anyMatch(source::sharesAnEndWith);
  }

  private List<TalkSource> removed(PersonId person) {
    return stores.imports().of(person, REMOVED).stream()
        .flatMap(key -> TalkSource.read(key.substring(REMOVED.length())).stream())
        .toList();
  }

  /// Reads what there is of these, where it has not been.
  void read(Collection<PersonId> people) {
    people.forEach(this::of);
  }

  void keep(Brought talk) {
    talk.talk().people().forEach(one -> put(of(one), talk));
  }

  void drop(Brought talk) {
    for (PersonId one : talk.talk().people()) {
      Map<String, List<Brought>> all = of(one);
      talk.source().places().forEach(place -> at(all, place).remove(talk));
    }
  }

  private Map<String, List<Brought>> of(PersonId person) {
    Map<String, List<Brought>> known = talks.get(person);
    if (known == null) {
      known = new HashMap<>();
      for (Interaction talk : stores.interactions().of(person)) {
        Map<String, List<Brought>> all = known;
        TalkSource.read(talk.source()).ifPresent(source -> put(all, new Brought(source, talk)));
      }
      talks.put(person, known);
    }
    return known;
  }

  private static void put(Map<String, List<Brought>> all, Brought talk) {
    talk.source()
        .places()
        .forEach(place -> all.computeIfAbsent(place, _ -> new ArrayList<>(1)).add(talk));
  }

  private static List<Brought> at(Map<String, List<Brought>> all, String place) {
    return all.getOrDefault(place, List.of());
  }
}
