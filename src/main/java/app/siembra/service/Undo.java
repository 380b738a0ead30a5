package app.siembra.service;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.store.Change;
import app.siembra.store.ChangeSet;
import java.util.List;
import java.util.Optional;

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

  /// What undo would take back.
  public Optional<HistoryLine> undoable() {
    return book.read(stores -> stores.history().undoable()).map(Undo::line);
  }

  /// What redo would do again.
  public Optional<HistoryLine> redoable() {
    return book.read(stores -> stores.history().redoable()).map(Undo::line);
  }

  /// The newest changes.
  public List<HistoryLine> history(int limit) {
    return history(limit, Long.MAX_VALUE);
  }

  /// The newest changes before that sequence.
  public List<HistoryLine> history(int limit, long before) {
    return lines(book.read(stores -> stores.history().newest(limit, before)));
  }

  /// The newest changes that touched a person, before that sequence or, with [Long#MAX_VALUE], of
  /// all.
  public List<HistoryLine> history(PersonId person, int limit, long before) {
    return lines(book.read(stores -> stores.history().of(person, limit, before)));
  }

  private static List<HistoryLine> lines(List<ChangeSet> sets) {
    return sets.stream().map(Undo::line).toList();
  }

  private static HistoryLine line(ChangeSet set) {
    return new HistoryLine(set.sequence(), set.at(), set.label(), kind(set), set.undone());
  }

  private static HistoryLine.Kind kind(ChangeSet set) {
    return switch (set.kind()) {
      case DO -> HistoryLine.Kind.NEW;
      case UNDO -> HistoryLine.Kind.TAKEN_BACK;
      case REDO -> HistoryLine.Kind.DONE_AGAIN;
    };
  }
}
