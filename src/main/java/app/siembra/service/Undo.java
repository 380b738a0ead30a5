package app.siembra.service;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.store.Change;
import app.siembra.store.ChangeKind;
import app.siembra.store.ChangeSet;
import app.siembra.store.HistoryStore;
import app.siembra.store.Reversed;
import app.siembra.store.Stores;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What was done, taking it back, and doing it again.
public final class Undo {
  private final Book book;

  Undo(Book book) {
    this.book = book;
  }

  /// Takes back the newest change that is not taken back; gives what it was called, or nothing
  /// where there is none.
  public Optional<ChangeLabel> undo(Moment moment) {
    return Storage.changing(book.database(), () -> book.database().undo(moment)).map(Change::label);
  }

  /// Does again what was taken back last; nothing where there is none, or something new was done
  /// since.
  public Optional<ChangeLabel> redo(Moment moment) {
    return Storage.changing(book.database(), () -> book.database().redo(moment)).map(Change::label);
  }

  /// Takes back one change of the past alone, whatever was done since.
  ///
  /// @param change its number
  /// @return empty where it is taken back; otherwise the changes that stand upon it, the oldest first
  /// @throws ProblemException `history.gone` where there is none of that number, it was taken back
  ///   already, or what it told of was erased for good
  public List<HistoryLine> reverse(long change, Moment moment) {
    return switch (Storage.changing(
        book.database(), () -> book.database().reverse(change, moment))) {
      case Reversed.Done _ -> List.of();
      case Reversed.Blocked(List<ChangeSet> by) -> book.read(stores -> lines(stores, by));
      case Reversed.Impossible _ -> throw new ProblemException(Problem.of("history.gone"));
    };
  }

  /// What undo would take back.
  public Optional<HistoryLine> undoable() {
    return line(HistoryStore::undoable);
  }

  /// What redo would do again.
  public Optional<HistoryLine> redoable() {
    return line(HistoryStore::redoable);
  }

  /// The newest changes.
  public List<HistoryLine> history(int limit) {
    return history(limit, Long.MAX_VALUE);
  }

  /// The newest changes before that sequence.
  public List<HistoryLine> history(int limit, long before) {
    return lines(history -> history.newest(limit, before));
  }

  /// The newest changes that touched a person, before that sequence or, with [Long#MAX_VALUE], of
  /// all.
  public List<HistoryLine> history(PersonId person, int limit, long before) {
    return lines(history -> history.of(person, limit, before));
  }

  private List<HistoryLine> lines(Function<HistoryStore, List<ChangeSet>> which) {
    return book.read(stores -> lines(stores, which.apply(stores.history())));
  }

  private Optional<HistoryLine> line(Function<HistoryStore, Optional<ChangeSet>> which) {
    return lines(history -> which.apply(history).stream().toList()).stream().findFirst();
  }

  private static List<HistoryLine> lines(Stores stores, List<ChangeSet> sets) {
    Set<Long> again = stores.history().takenBackAgain(sets);
    return sets.stream()
        .map(
            set ->
                new HistoryLine(
                    set.sequence(),
                    set.at(),
                    set.label(),
                    again.contains(set.sequence()) ? HistoryLine.Kind.TAKEN_BACK : kind(set.kind()),
                    state(set)))
        .toList();
  }

  private static HistoryLine.State state(ChangeSet set) {
    return switch (set.state()) {
      case STANDS -> HistoryLine.State.STANDS;
      case REVERSED -> HistoryLine.State.UNDONE;
      case ERASED -> HistoryLine.State.ERASED;
      case CLOSED -> HistoryLine.State.CLOSED;
    };
  }

  static HistoryLine.Kind kind(ChangeKind kind) {
    return switch (kind) {
      case DO -> HistoryLine.Kind.NEW;
      case UNDO, REVERSE -> HistoryLine.Kind.TAKEN_BACK;
      case REDO -> HistoryLine.Kind.DONE_AGAIN;
    };
  }
}
