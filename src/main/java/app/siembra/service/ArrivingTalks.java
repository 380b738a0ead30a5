package app.siembra.service;

import app.siembra.exchange.TalkDraft;
import app.siembra.model.About;
import app.siembra.model.Interaction;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.store.Stores;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What happened, on its way from a file into the store: what is new is added, and what an earlier
/// file has brought gets what this one knows besides.
final class ArrivingTalks {
  private final Stores stores;
  private final Acquaintances acquaintances;
  private final TalkWords words;
  private final Moment moment;
  private final Map<PersonId, Map<String, List<Brought>>> before = new HashMap<>();
  private final Set<PersonId> people = new LinkedHashSet<>();

  ArrivingTalks(Stores stores, Acquaintances acquaintances, TalkWords words, Moment moment) {
    this.stores = stores;
    this.acquaintances = acquaintances;
    this.words = words;
    this.moment = moment;
  }

  /// What became of something that happened.
  enum Fate {
    ADDED,
    MERGED,
    UNCHANGED,
    /// Nobody is known whom it concerns, or it has not been yet.
    LEFT
  }

  /// Those with whom something happened.
  Set<PersonId> people() {
    return Set.copyOf(people);
  }

  Fate take(TalkDraft draft) {
    if (draft.when().date().isAfter(moment.today())) {
      return Fate.LEFT;
    }
    List<PersonId> who =
        draft.people().stream()
            .flatMap(one -> acquaintances.find(one, draft.when().date()).stream())
            .distinct()
            .toList();
    if (who.isEmpty()) {
      return Fate.LEFT;
    }
    people.addAll(who);
    TalkSource source = TalkSource.of(draft);
    Optional<Brought> same =
        who.stream()
            .map(this::brought)
            .flatMap(all -> source.places().stream().flatMap(place -> at(all, place).stream()))
            .filter(talk -> talk.source().isSame(source))
            .findFirst();
    return same.isPresent() ? merge(same.get(), draft, source, who) : add(draft, source, who);
  }

  private Fate add(TalkDraft draft, TalkSource source, List<PersonId> who) {
    Interaction talk =
        new Interaction(
            stores.interactions().newId(),
            draft.when(),
            draft.contact(),
            who,
            titled(draft.about(), source),
            source.written());
    stores.interactions().insert(talk);
    keep(new Brought(source, talk));
    return Fate.ADDED;
  }

  private Fate merge(Brought earlier, TalkDraft draft, TalkSource source, List<PersonId> who) {
    Interaction talk = earlier.talk();
    TalkSource both = earlier.source().with(source);
    boolean startsEarlier = both.from().isBefore(earlier.source().from());
    boolean isTitled = talk.about().title().equals(titled(talk.about(), earlier.source()).title());
    Interaction after =
        new Interaction(
            talk.id(),
            startsEarlier ? draft.when() : talk.when(),
            startsEarlier ? draft.contact() : talk.contact(),
            Stream.concat(talk.people().stream(), who.stream()).distinct().toList(),
            isTitled ? titled(talk.about(), both) : talk.about(),
            both.written());
    if (after.equals(talk)) {
      return Fate.UNCHANGED;
    }
    // Read while it is as it was: whoever was not asked for yet would be read as it will be.
    after.people().forEach(this::brought);
    stores.interactions().update(talk.id(), _ -> after);
    talk.people().forEach(one -> drop(brought(one), earlier));
    keep(new Brought(both, after));
    return Fate.MERGED;
  }

  private About titled(About about, TalkSource source) {
    return source.messages() == 0
        ? about
        : new About(
            words.messages(source.messages()),
            about.note(),
            about.place(),
            about.minutes(),
            about.topics());
  }

  private void keep(Brought talk) {
    talk.talk().people().forEach(one -> put(brought(one), talk));
  }

  private static void put(Map<String, List<Brought>> all, Brought talk) {
    talk.source()
        .places()
        .forEach(place -> all.computeIfAbsent(place, _ -> new ArrayList<>(1)).add(talk));
  }

  private static void drop(Map<String, List<Brought>> all, Brought talk) {
    talk.source().places().forEach(place -> at(all, place).remove(talk));
  }

  private static List<Brought> at(Map<String, List<Brought>> all, String place) {
    return all.getOrDefault(place, List.of());
  }

  /// What files have brought of somebody so far, by where to look for it.
  private Map<String, List<Brought>> brought(PersonId person) {
    return before.computeIfAbsent(
        person,
        id -> {
          Map<String, List<Brought>> all = new HashMap<>();
          for (Interaction talk : stores.interactions().of(id)) {
            TalkSource.read(talk.source()).ifPresent(source -> put(all, new Brought(source, talk)));
          }
          return all;
        });
  }

  /// Something that a file has brought.
  private record Brought(TalkSource source, Interaction talk) {}
}
