package app.siembra.store;

import static java.util.Objects.requireNonNull;

import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.FolderFiles;
import app.siembra.store.disk.JournalFiles;
import app.siembra.store.disk.Position;
import app.siembra.store.disk.Reach;
import app.siembra.store.disk.Tail;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.h2.mvstore.MVStoreTool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlLogger;

/// Builds the network that a course leads to, under another name; checks it; moves what is there
/// out of the way, and puts it in its place. Killed at any moment it can be begun again, or is
/// finished by the next start.
///
/// A network that goes another way from here on has no use for older backups and journals, so it
/// begins with a backup of its own.
final class Restoration {
  private static final String UNFINISHED = Opener.UNFINISHED;

  private final DataFolder data;
  private final JournalFiles journals;
  private final Instant at;
  private final Schema schema;

  Restoration(DataFolder data, Instant at, Schema schema) {
    this.data = data;
    this.journals = new JournalFiles(data);
    this.at = at;
    this.schema = schema;
  }

  /// Brings back all that the course leads to. Where something is lost, or the tables are others by
  /// now, the network begins a new journal, and the old one is kept with the damaged files.
  Path follow(Salvage.Course course) throws IOException {
    return swap("damaged", !build(course, course.onward()));
  }

  /// Puts the network back to what it was: from there on it goes its own way.
  Path goBackTo(Salvage.Course course) throws IOException {
    build(course, false);
    return swap("replaced", true);
  }

  /// Builds it and leaves it under the other name.
  void prepare(Salvage.Course course) throws IOException {
    build(course, true);
  }

  /// Brings a network with older tables, which nobody has open, to the newest: a copy of it, up to
  /// where its journal leads. From there on it goes its own way.
  ///
  /// @return false where its journal does not belong to it; then nothing has changed
  boolean upgrade(Path file) throws IOException {
    boolean built =
        with(
            files -> {
              data.copy(file, copy());
              MVStoreTool.compact(files.nameOf(Opener.fileName(UNFINISHED)), false);
              Position from = unfinished(files).ask(Counters::position);
              Optional<Position> end = end(from);
              if (end.isPresent()) {
                complete(files, from, end.get(), false);
              }
              return end.isPresent();
            });
    if (built) {
      swap("replaced", true);
    }
    return built;
  }

  private Optional<Position> end(Position from) throws IOException {
    Optional<Position> end =
        switch (journals.reach(from)) {
          case Reach.Missing _, Reach.Behind _ -> Optional.of(from);
          case Reach.Beyond(Tail tail, long _, boolean broken) ->
              broken ? Optional.empty() : Optional.of(tail.end());
          case Reach.Apart _ -> Optional.empty();
        };
    return end.isPresent() && backups().hasLater(end.get()) ? Optional.empty() : end;
  }

  /// @return whether it is still on its way, so that the journal goes on from there
  private boolean build(Salvage.Course course, boolean onItsWay) throws IOException {
    Manifest manifest = course.manifest();
    return manifest == null
        ? buildFromFirstDay(course, onItsWay)
        : with(
            files -> {
              data.copy(backups().file(manifest), copy());
              return complete(files, course.from(), course.end(), onItsWay);
            });
  }

  /// A journal does not say which tables it was begun with. In those of another day not all of it
  /// can be done again, or the sums that it tells of are others. A disk that fails says nothing of
  /// tables.
  ///
  /// @throws RuntimeException what went wrong with the newest, where it goes wrong with all, with
  ///   what went wrong with the others; or that the disk failed
  private boolean buildFromFirstDay(Salvage.Course course, boolean onItsWay) throws IOException {
    RuntimeException refused = null;
    for (int version = schema.newest(); version >= 1; version--) {
      Schema first = schema.at(version);
      try {
        return with(
            files -> {
              first.create(files, UNFINISHED, course.from());
              return complete(files, course.from(), course.end(), onItsWay);
            });
      } catch (DamageException | StoreException | JdbiException e) {
        if (StoreException.isOfTheDisk(e)) {
          throw e;
        }
        if (refused == null) {
          refused = e;
        } else {
          refused.addSuppressed(e);
        }
      }
    }
    throw requireNonNull(refused);
  }

  private interface Work {
    boolean in(FolderFiles files) throws IOException;
  }

  private boolean with(Work work) throws IOException {
    FolderFiles files = FolderFiles.register(data);
    try {
      data.disk().delete(copy());
      return work.in(files);
    } finally {
      files.unregister();
    }
  }

  private boolean complete(FolderFiles files, Position from, Position end, boolean onItsWay)
      throws IOException {
    boolean old = Schema.version(files, Opener.fileName(UNFINISHED)) < schema.newest();
    boolean onward = onItsWay && !old;
    boolean _ = unfinished(files).ask(handle -> redo(handle, from, end, onward));
    if (old) {
      schema.migrate(files, UNFINISHED);
    }
    BackupMaker.Made made = unfinished(files).ask(handle -> BackupMaker.look(handle, at));
    if (!made.findings().sound()) {
      throw new DamageException(made.findings());
    }
    if (!onward) {
      new BackupMaker(backups()).take(copy(), made);
    }
    return onward;
  }

  private boolean redo(Handle handle, Position from, Position end, boolean onward) {
    try {
      if (!end.equals(from)) {
        journals.replay(from, new Redo(handle));
      }
      Position reached = Counters.position(handle);
      if (!reached.equals(end)) {
        throw new IOException("the journal changed while it was read");
      }
      if (!onward) {
        Counters.reach(handle, reached.onAnotherWay());
      }
      handle.getConnection().commit();
      return true;
    } catch (IOException | SQLException e) {
      throw new StoreException("the network cannot be built again", e);
    }
  }

  private static Connections unfinished(FolderFiles files) {
    return Connections.existing(files, UNFINISHED, SqlLogger.NOP_SQL_LOGGER);
  }

  private Path copy() {
    return data.file(Opener.fileName(UNFINISHED));
  }

  private BackupFolder backups() throws IOException {
    return BackupFolder.of(data);
  }

  private Path swap(String name, boolean withJournal) throws IOException {
    String aside = name + "-" + Manifest.name(at);
    Swap.run(data, aside, withJournal);
    return data.file(aside);
  }
}
