package app.siembra.service;

import app.siembra.index.Stamp;
import app.siembra.index.Written;
import app.siembra.store.Change;
import app.siembra.store.ChangeSet;
import app.siembra.store.Database;
import app.siembra.store.FactKind;
import app.siembra.store.HistoryStore;
import app.siembra.store.Ids;
import app.siembra.store.Stores;
import app.siembra.store.WrittenStore;
import app.siembra.store.WrittenText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was written, read from the network for the index, and what of it was touched since.
final class WrittenPast {
  /// Before the first change.
  static final Stamp NOTHING = new Stamp(0, Instant.EPOCH);

  private static final int MOST_SETS = 500;
  private static final int MOST_FACTS = 20_000;
  private static final Map<FactKind, Written.Kind> KINDS =
      Map.of(FactKind.INTERACTION, Written.Kind.INTERACTION, FactKind.HELP, Written.Kind.HELP);

  private static final Set<FactKind> LOOKED_AT =
      Set.of(FactKind.INTERACTION, FactKind.HELP, FactKind.TOPIC);

  private final Database database;

  WrittenPast(Database database) {
    this.database = database;
  }

  /// What is to be looked at anew.
  ///
  /// @param now up to where that is so
  record Touched(List<Written.Place> places, Stamp now) {
    /// In parts of at most so many.
    List<List<Written.Place>> parts(int most) {
      List<List<Written.Place>> parts = new ArrayList<>();
      for (int from = 0; from < places.size(); from += most) {
        parts.add(places.subList(from, Math.min(from + most, places.size())));
      }
      return parts;
    }
  }

  /// The newest change.
  Stamp now() {
    return database.read(WrittenPast::now);
  }

  Stamp stamp(long sequence) {
    return database.read(stores -> stamp(stores, sequence));
  }

  private static Stamp now(Stores stores) {
    return stores.history().newest(1, Long.MAX_VALUE).stream()
        .findFirst()
        .map(WrittenPast::stamp)
        .orElse(NOTHING);
  }

  private static Stamp stamp(Stores stores, long sequence) {
    return stores.history().find(sequence).map(WrittenPast::stamp).orElse(NOTHING);
  }

  private static Stamp stamp(ChangeSet set) {
    return new Stamp(set.sequence(), set.at());
  }

  /// How much a change touched.
  long count(Change change) {
    return KINDS.keySet().stream()
        .map(change.facts()::get)
        .filter(ids -> ids != null)
        .mapToLong(Ids::count)
        .sum();
  }

  /// What a change touched.
  Touched of(Change change) {
    return new Touched(database.read(stores -> places(stores, change.facts())), NOTHING);
  }

  /// What was touched since; empty where the network has another past, or too much was, or
  /// something was erased: then everything is to be looked at anew.
  Optional<Touched> since(Stamp told) {
    return database.read(stores -> since(stores, told));
  }

  private static Optional<Touched> since(Stores stores, Stamp told) {
    HistoryStore history = stores.history();
    if (!stamp(stores, told.sequence()).equals(told)) {
      return Optional.empty();
    }
    List<ChangeSet> sets =
        history.newest(MOST_SETS, Long.MAX_VALUE).stream()
            .takeWhile(set -> set.sequence() > told.sequence())
            .toList();
    if (sets.size() == MOST_SETS
        || sets.stream().anyMatch(set -> set.label().key().equals(Trash.ERASED))) {
      return Optional.empty();
    }
    return history
        .changedAfter(told.sequence(), LOOKED_AT, MOST_FACTS)
        .map(facts -> new Touched(places(stores, facts), now(stores)));
  }

  /// Also where topics are named that were touched: they may have another name.
  private static List<Written.Place> places(Stores stores, Map<FactKind, Ids> facts) {
    Set<Written.Place> places = new LinkedHashSet<>();
    KINDS.forEach(
        (fact, kind) -> {
          Ids ids = facts.get(fact);
          if (ids != null) {
            ids.stream().forEach(id -> places.add(new Written.Place(kind, id)));
          }
        });
    Ids topics = facts.get(FactKind.TOPIC);
    if (topics != null) {
      List<Long> ids = topics.stream().boxed().toList();
      WrittenStore written = stores.written();
      written
          .interactionsNaming(ids)
          .forEach(id -> places.add(new Written.Place(Written.Kind.INTERACTION, id)));
      written.helpNaming(ids).forEach(id -> places.add(new Written.Place(Written.Kind.HELP, id)));
    }
    return List.copyOf(places);
  }

  /// The ids of those that come next, by id.
  List<Long> after(Written.Kind kind, long id, int limit) {
    return database.read(
        stores ->
            switch (kind) {
              case INTERACTION -> stores.written().interactionsAfter(id, limit);
              case HELP -> stores.written().helpAfter(id, limit);
            });
  }

  /// What is written in those of these places that are there.
  List<Written> texts(List<Written.Place> places) {
    List<Written> texts = new ArrayList<>();
    for (Written.Kind kind : Written.Kind.values()) {
      List<Long> ids =
          places.stream().filter(place -> place.kind() == kind).map(Written.Place::id).toList();
      if (!ids.isEmpty()) {
        texts.addAll(texts(kind, ids));
      }
    }
    return texts;
  }

  List<Written> texts(Written.Kind kind, List<Long> ids) {
    List<WrittenText> found =
        database.read(
            stores ->
                switch (kind) {
                  case INTERACTION -> stores.written().interactions(ids);
                  case HELP -> stores.written().help(ids);
                });
    return found.stream().map(text -> written(kind, text)).toList();
  }

  private static Written written(Written.Kind kind, WrittenText text) {
    return new Written(
        new Written.Place(kind, text.id()),
        text.on(),
        text.note(),
        text.people(),
        new Written.Words(text.text(), text.others(), text.topics()));
  }
}
