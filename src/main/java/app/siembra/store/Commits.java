package app.siembra.store;

import app.siembra.store.disk.Journal;
import app.siembra.store.disk.JournalFiles;
import app.siembra.store.disk.Position;
import java.io.IOException;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// What makes a transaction durable: the journal first, then the database. Of the two, the journal is
/// never behind: what is in the database alone was never told to anybody.
///
/// Used by the writer's thread alone.
final class Commits implements AutoCloseable {
  private final Connections connections;
  private final JournalFiles files;
  private Journal journal;

  Commits(Connections connections, JournalFiles files, Journal journal) {
    this.connections = connections;
    this.files = files;
    this.journal = journal;
  }

  /// A transaction that may write, through this connection.
  ///
  /// @throws StoreException where what an earlier one left in the journal cannot be taken off it
  Session begin(Handle handle) {
    cutBack();
    return Session.writing(handle, journal);
  }

  /// Makes durable what the transaction wrote. After this returned it is on the disk.
  ///
  /// @throws StoreException where it is not, and will not be
  void commit(Handle handle) {
    if (journal.isIdle()) {
      return;
    }
    Position reached = journal.next();
    try {
      Counters.reach(handle, reached);
      journal.seal();
      handle.getConnection().commit();
    } catch (SQLException | JdbiException | IOException e) {
      if (!isCommitted(reached)) {
        cutBack();
        throw new StoreException("the commit failed", e);
      }
    }
    journal.keep();
  }

  /// Whether a commit that did not return was made all the same. Where nobody can say, it is taken
  /// back.
  private boolean isCommitted(Position reached) {
    try {
      return connections.ask(Counters::position).equals(reached);
    } catch (JdbiException | StoreException e) {
      return false;
    }
  }

  /// Begins a new file of the journal, unless the one at hand holds nothing yet; and removes files
  /// that nobody needs to bring a backup up to now.
  ///
  /// @param oldest how far the journal had come at the oldest backup that may be needed
  void turn(long oldest) throws IOException {
    cutBack();
    if (journal.isBegun()) {
      Journal old = journal;
      journal = files.begin(old.position());
      old.close();
    }
    files.forgetBefore(oldest);
  }

  /// How far the journal has come.
  Position position() {
    return journal.position();
  }

  private void cutBack() {
    try {
      journal.cutBack();
    } catch (IOException e) {
      throw new StoreException("the journal cannot be cut back", e);
    }
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
