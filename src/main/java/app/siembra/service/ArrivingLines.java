package app.siembra.service;

import app.siembra.exchange.Participant;
import app.siembra.exchange.TalkEntry;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.phrase.Mention;
import app.siembra.phrase.Names;
import app.siembra.phrase.Phrase;
import app.siembra.phrase.Understood;
import app.siembra.store.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lines of the log on their way from a file into the store, each as if it had been typed on its
/// day; a line that has come before is passed over.
final class ArrivingLines {
  private final Book book;
  private final Stores stores;
  private final Acquaintances acquaintances;
  private final Moment moment;
  private final Names names;
  private final Set<PersonId> people = new LinkedHashSet<>();

  ArrivingLines(Book book, Stores stores, Acquaintances acquaintances, Moment moment) {
    this.book = book;
    this.stores = stores;
    this.acquaintances = acquaintances;
    this.moment = moment;
    this.names = new RosterNames(book.roster());
  }

  /// Those whom lines concern.
  Set<PersonId> people() {
    return Set.copyOf(people);
  }

  /// Takes a line.
  ///
  /// @throws ProblemException where it says nothing that can be stored
  ArrivingTalks.Fate take(TalkEntry.Said line) {
    LocalDate day = line.on() == null ? moment.today() : line.on();
    if (day.isAfter(moment.today())) {
      throw new ProblemException(Problem.of("interaction.future", day.toString()));
    }
    String key = "line:" + DraftKeys.digest(day(line) + line.text());
    if (!stores.imports().known(List.of(key)).isEmpty()) {
      return ArrivingTalks.Fate.UNCHANGED;
    }
    Understood understood = Phrase.parse(line.text(), day, names);
    if (!understood.problems().isEmpty()) {
      throw new ProblemException(understood.problems().getFirst());
    }
    Occurrence said = Occurrence.of(understood);
    List<Whom> who = who(understood, said, day);
    if (who.isEmpty()) {
      return ArrivingTalks.Fate.LEFT;
    }
    Logged logged =
        new LogEntry(
                book,
                new Occurrence(who, said.when(), said.contact(), said.about(), said.besides()),
                moment.asOf(day))
            .write(stores);
    logged.people().forEach(one -> people.add(one.id()));
    stores.imports().remember(key, logged.people().getFirst().id());
    return ArrivingTalks.Fate.ADDED;
  }

  /// What makes the same line of another day another one; a line that does not say its day is the
  /// same whenever it is read.
  private static String day(TalkEntry.Said line) {
    return line.on() == null ? "" : line.on() + " ";
  }

  private List<Whom> who(Understood understood, Occurrence said, LocalDate day) {
    List<Whom> known =
        new ArrayList<>(said.people().stream().filter(whom -> whom instanceof Whom.Known).toList());
    List<String> others = new ArrayList<>(understood.unknown());
    understood.ambiguous().stream().map(Mention::text).forEach(others::add);
    boolean open = false;
    for (String name : others) {
      Optional<PersonId> person = acquaintances.find(new Participant(name, "", ""), day);
      person.ifPresent(id -> known.add(new Whom.Known(id, name)));
      open |= person.isEmpty() && acquaintances.isOpen(name);
    }
    return open ? List.of() : known;
  }
}
