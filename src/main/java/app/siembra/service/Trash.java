package app.siembra.service;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.store.RemovedFacts;
import app.siembra.store.Reversed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What was removed: people, talks and notes, and help. For 30 days it waits here; it can be put
/// back whatever was done since, or erased for good. Later it is still among the past changes.
public final class Trash {
  /// How long something waits.
  public static final Duration KEPT = Duration.ofDays(30);

  /// The key of the label of what puts something back that can only be undone.
  static final String PUT_BACK = "put-back";

  /// The key of the label of erasing.
  static final String ERASED = "erased";

  private static final Logger LOG = LoggerFactory.getLogger(Trash.class);
  private static final Set<String> REMOVALS = Set.of("remove", "log.removed", "help.removed");

  private final Book book;

  Trash(Book book) {
    this.book = book;
  }

  /// What waits, what was removed last first.
  public List<Removed> removed(Moment moment) {
    return book
        .read(stores -> stores.history().removed(REMOVALS, moment.now().minus(KEPT)))
        .stream()
        .map(facts -> removed(facts, moment))
        .toList();
  }

  private Removed removed(RemovedFacts facts, Moment moment) {
    return new Removed(
        facts.changeSet().sequence(),
        facts.changeSet().label(),
        facts.changeSet().at(),
        facts.changeSet().at().plus(KEPT).atZone(moment.zone()).toLocalDate(),
        facts.people().stream().map(Named::of).toList(),
        facts.interactions(),
        facts.help());
  }

  /// Puts back what a change removed. What is gone by now of what it was tied to stays gone.
  ///
  /// @param change the number of the change
  /// @throws ProblemException `trash.gone` where it was put back or erased already, or never was
  ///   there; `trash.alone` where nobody of those whom it was about is there
  public void putBack(long change, Moment moment) {
    Removed what = only(change, moment);
    ChangeLabel label = new ChangeLabel(PUT_BACK, what.label().arguments());
    Reversed reversed =
        Storage.changing(book.database(), () -> book.database().putBack(change, label, moment));
    switch (reversed) {
      case Reversed.Done _ -> {}
      case Reversed.Blocked _, Reversed.Impossible _ ->
          throw new ProblemException(Problem.of("trash.alone"));
    }
  }

  /// What one change removed.
  ///
  /// @throws ProblemException `trash.gone` where nothing of it waits here
  public Removed only(long change, Moment moment) {
    return removed(moment).stream()
        .filter(what -> what.change() == change)
        .findFirst()
        .orElseThrow(Trash::gone);
  }

  /// Erases for good what a change removed: it is in no file of the network any more but in backups
  /// that were made before, and that cannot be undone. The file of the network itself is written
  /// anew when it is closed. Takes a while: a backup is made.
  ///
  /// @return where it still is
  /// @throws ProblemException `trash.gone`; `trash.others` where something else in the trash tells
  ///   of it too; `trash.unfinished` where it is erased, and the backup that takes the place of the
  ///   journal cannot be made now: the next one will
  public Remains erase(long change, Moment moment) {
    List<Long> waiting = removed(moment).stream().map(Removed::change).toList();
    if (!waiting.contains(change)) {
      throw gone();
    }
    ChangeLabel label = ChangeLabel.of(ERASED);
    Reversed erased =
        Storage.changing(
            book.database(), () -> book.database().erase(change, waiting, label, moment));
    switch (erased) {
      case Reversed.Done _ -> {}
      case Reversed.Blocked _ -> throw new ProblemException(Problem.of("trash.others"));
      case Reversed.Impossible _ -> throw gone();
    }
    book.written().purge();
    Path made = forget(moment);
    List<SafeCopy> older =
        book.safekeeping().copies().stream().filter(copy -> !copy.file().equals(made)).toList();
    return new Remains(older, book.database().backups().leftovers());
  }

  private Path forget(Moment moment) {
    try {
      Path made = book.safekeeping().backUp(moment).file();
      if (book.database().backups().isJournalDue()) {
        throw unfinished();
      }
      return made;
    } catch (ProblemException e) {
      LOG.warn("what was erased is still in the journal", e);
      throw unfinished();
    }
  }

  private static ProblemException unfinished() {
    return new ProblemException(Problem.of("trash.unfinished"));
  }

  private static ProblemException gone() {
    return new ProblemException(Problem.of("trash.gone"));
  }
}
