package app.siembra.service;

import app.siembra.exchange.Entry;
import app.siembra.exchange.PersonDraft;
import app.siembra.model.CircleId;
import app.siembra.model.Me;
import app.siembra.model.Moment;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.store.Stores;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// People of a file on their way into the store, some hundred at a time: new ones are added, those
/// who are in the book get what is new about them, and a card that has come before is passed over,
/// so that what the user has changed since stays changed.
final class Arrivals {
  private static final int AT_ONCE = 500;
  private static final int FEW = 5;

  private final Stores stores;
  private final KnownPeople known;
  private final ArrivingFiles files;
  private final @Nullable String region;
  private final Moment moment;
  private final Me me;
  private final LateTies late;
  private final List<Newcomer> waiting = new ArrayList<>();
  private final List<ImportReport.Skipped> skipped = new ArrayList<>();
  private final List<String> newcomers = new ArrayList<>();
  private final Map<PersonId, Person> loaded = new HashMap<>();
  private int read;
  private int added;
  private int merged;

  Arrivals(
      Stores stores,
      KnownPeople known,
      ArrivingFiles files,
      @Nullable String region,
      Moment moment) {
    this.files = files;
    this.stores = stores;
    this.known = known;
    this.region = region;
    this.moment = moment;
    this.me = stores.settings().me();
    this.late = new LateTies(stores, known);
  }

  /// Takes what the reader found; true where that stored those who were waiting.
  boolean take(Entry entry) {
    switch (entry) {
      case Entry.Found found -> take(found);
      case Entry.Group group -> late.add(group);
      case Entry.Skipped(long line, Problem reason) -> skip(line, reason);
    }
    boolean full = waiting.size() >= AT_ONCE;
    if (full) {
      store();
    }
    return full;
  }

  /// Stores the rest, then what could only be understood once everybody was there.
  void finish() {
    store();
    late.store();
  }

  ImportReport.Counts counts() {
    return new ImportReport.Counts(read, added, merged, read - added - merged);
  }

  /// The names of the first few who are new.
  List<String> newcomers() {
    return List.copyOf(newcomers);
  }

  List<ImportReport.Skipped> skipped() {
    return List.copyOf(skipped);
  }

  private void take(Entry.Found found) {
    if (DraftKeys.isMe(found.person(), me)) {
      skip(found.line(), Problem.of("import.me"));
    } else {
      ArrivingFiles.Taken taken = files.taken(found.person());
      taken.missing().forEach(reason -> skip(found.line(), reason));
      waiting.add(newcomer(found.line(), taken));
    }
  }

  private void store() {
    Map<String, PersonId> before =
        new HashMap<>(
            stores
                .imports()
                .known(waiting.stream().flatMap(one -> one.keys().stream()).distinct().toList()));
    load(before);
    waiting.forEach(newcomer -> store(newcomer, before));
    read += waiting.size();
    waiting.clear();
    loaded.clear();
  }

  private void skip(long line, Problem reason) {
    skipped.add(new ImportReport.Skipped(line, reason));
  }

  private Newcomer newcomer(long line, ArrivingFiles.Taken taken) {
    PersonDraft draft = taken.person();
    Person person =
        DraftKeys.numbered(
            draft.resolved(new PersonId(Long.MAX_VALUE), moment.today(), circles(draft), null),
            region);
    return new Newcomer(line, draft, person, DraftKeys.of(draft), taken.aside());
  }

  private List<CircleId> circles(PersonDraft draft) {
    return draft.ties().circles().stream().flatMap(name -> late.circle(name).stream()).toList();
  }

  /// Loads those who will have something merged into them, all at once.
  private void load(Map<String, PersonId> before) {
    List<PersonId> ids =
        waiting.stream()
            .filter(newcomer -> !before.containsKey(newcomer.content()))
            .flatMap(newcomer -> find(newcomer, before).stream())
            .distinct()
            .toList();
    stores.people().find(ids).forEach(person -> loaded.put(person.id(), person));
  }

  private Optional<PersonId> find(Newcomer newcomer, Map<String, PersonId> before) {
    return newcomer.keys().stream()
        .map(before::get)
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> known.find(newcomer.person(), newcomer.idInFile()));
  }

  private void store(Newcomer newcomer, Map<String, PersonId> before) {
    PersonId seen = before.get(newcomer.content());
    Optional<PersonId> found = find(newcomer, before);
    if (seen != null) {
      known.meet(seen, newcomer.idInFile());
    } else {
      PersonId id = found.isPresent() ? merge(newcomer, found.get()) : add(newcomer);
      newcomer.keys().stream()
          .filter(key -> !before.containsKey(key))
          .forEach(
              key -> {
                stores.imports().remember(key, id);
                before.put(key, id);
              });
      late.add(id, newcomer.draft().ties());
    }
  }

  private PersonId add(Newcomer newcomer) {
    PersonId idInFile = newcomer.idInFile();
    PersonId id =
        idInFile != null && stores.people().isFree(idInFile) ? idInFile : stores.people().newId();
    Person person = newcomer.person().withId(id);
    stores.people().insert(person);
    loaded.put(id, person);
    known.arrive(person, idInFile);
    added++;
    if (newcomers.size() < FEW) {
      newcomers.add(person.displayName());
    }
    mention(newcomer);
    return id;
  }

  private PersonId merge(Newcomer newcomer, PersonId id) {
    Person before = loaded.get(id);
    if (before == null) {
      before = stores.people().find(id).orElseThrow(() -> People.unknown(id));
    }
    Person after = Merging.merged(before, newcomer.person());
    if (!after.equals(before)) {
      stores.people().update(id, _ -> after);
      mention(newcomer);
    }
    if (!after.equals(before) || late.hasNewCircles(newcomer.draft().ties())) {
      merged++;
    }
    loaded.put(id, after);
    known.arrive(after, newcomer.idInFile());
    return id;
  }

  /// Says what stands aside of somebody about whom something is new; of others it was said before.
  private void mention(Newcomer newcomer) {
    newcomer.aside().forEach(reason -> skip(newcomer.line(), reason));
  }

  /// A person of the file, made ready for the book.
  ///
  /// @param person as they would stand in the book, under no id yet
  /// @param keys under which their coming is remembered, that of the card's content last
  /// @param aside why something of theirs stays as it stood in the file
  private record Newcomer(
      long line, PersonDraft draft, Person person, List<String> keys, List<Problem> aside) {
    @Nullable PersonId idInFile() {
      return draft.origin().id();
    }

    String content() {
      return keys.getLast();
    }
  }
}
