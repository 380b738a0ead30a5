package app.siembra.store;

import app.siembra.store.disk.Journal;
import app.siembra.store.disk.JournalFiles;
import app.siembra.store.disk.Position;
import java.io.IOException;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What makes a transaction durable: the journal first, then the database. Of the two, the journal is
/// never behind: what is in the database alone was never told to anybody.
///
/// Used by the writer's thread alone, but for [#isInDoubt].
final class Commits implements AutoCloseable {
  /// A commit of which nobody knows whether it was made: its record is on the disk.
  private record Unsettled(Position reached, Runnable then) {}

  private static final Logger LOG = LoggerFactory.getLogger(Commits.class);

  private final Connections connections;
  private final JournalFiles files;
  private Journal journal;
  private @Nullable Unsettled unsettled;
  private volatile boolean inDoubt;
  private boolean due;

  Commits(Connections connections, JournalFiles files, Journal journal) {
    this.connections = connections;
    this.files = files;
    this.journal = journal;
  }

  /// A transaction that may write, through this connection.
  ///
  /// @throws StoreException where what an earlier one left in the journal cannot be taken off it
  Session begin(Handle handle) {
    settle(handle);
    try {
      goOnInNewFile();
    } catch (IOException e) {
      throw new StoreException("the journal cannot go on in a new file", e);
    }
    return Session.writing(handle, journal);
  }

  /// Makes durable what the transaction wrote. After this returned it is on the disk.
  ///
  /// @param then told once it is. Where the disk fails so that nobody can say at once whether it is,
  ///   that is as soon as somebody can, at [#clear] or before the next transaction, if at all
  /// @throws StoreException where it is not, or nobody can say
  void commit(Handle handle, Runnable then) {
    if (journal.isIdle()) {
      return;
    }
    Position reached = journal.next();
    try {
      Counters.reach(handle, reached);
      journal.seal();
    } catch (JdbiException | IOException e) {
      cutBack();
      throw new StoreException("the commit failed", e);
    }
    unsettled = new Unsettled(reached, then);
    try {
      handle.getConnection().commit();
      keep(unsettled);
    } catch (SQLException e) {
      if (!isMade(unsettled)) {
        inDoubt = unsettled != null;
        throw new StoreException("the commit failed", e);
      }
    }
  }

  /// Whether a commit that did not return was made all the same, which only a new connection can tell.
  private boolean isMade(Unsettled commit) {
    try {
      return connections.ask(handle -> isMade(commit, handle));
    } catch (JdbiException | StoreException e) {
      return false;
    }
  }

  private boolean isMade(Unsettled commit, Handle handle) {
    boolean made = Counters.position(handle).equals(commit.reached());
    if (made) {
      keep(commit);
    } else {
      settled();
      cutBack();
    }
    return made;
  }

  private void keep(Unsettled commit) {
    settled();
    journal.keep();
    commit.then().run();
  }

  private void settled() {
    unsettled = null;
    inDoubt = false;
  }

  /// Whether nobody could say of the last transaction whether it was made.
  boolean isInDoubt() {
    return inDoubt;
  }

  /// Finds out whether it was, where that is in doubt.
  ///
  /// @throws StoreException where still nobody can say
  void clear(Handle handle) {
    if (inDoubt) {
      settle(handle);
    }
  }

  /// Comes to the end of the transaction before: the journal is where the database is.
  private void settle(Handle handle) {
    Unsettled commit = unsettled;
    if (commit == null || !isMade(commit, handle)) {
      cutBack();
    }
  }

  /// Begins a new file of the journal, unless the one at hand holds nothing yet; and removes files
  /// that nobody needs to bring a backup up to now.
  ///
  /// @param oldest how far the journal had come at the oldest backup that may be needed
  /// @return whether all of those files are gone
  boolean turn(Handle handle, long oldest) throws IOException {
    settle(handle);
    due = journal.isBegun();
    goOnInNewFile();
    return forgetBefore(oldest);
  }

  /// A file too many does no harm, unless it tells of what was erased.
  private boolean forgetBefore(long oldest) {
    try {
      files.forgetBefore(oldest);
      return true;
    } catch (IOException e) {
      LOG.warn("an old file of the journal cannot be removed", e);
      return false;
    }
  }

  /// Where this fails the new file may be there, so that nothing may follow in the old one any more.
  private void goOnInNewFile() throws IOException {
    if (due) {
      Journal old = journal;
      journal = files.begin(old.position());
      due = false;
      old.close();
    }
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
