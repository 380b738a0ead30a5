package app.siembra.store;

import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.FolderFiles;
import app.siembra.store.disk.JournalFiles;
import app.siembra.store.disk.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;

/// Builds the network that a course leads to, under another name; checks it; moves what is there out
/// of the way, and puts it in its place. Killed at any moment it can be begun again.
///
/// A network that goes another way from here on has no use for older backups and journals, so it begins
/// with a backup of its own.
final class Restoration {
  private static final String UNFINISHED = Opener.UNFINISHED;

  private final DataFolder data;
  private final JournalFiles journals;
  private final Instant at;

  Restoration(DataFolder data, Instant at) {
    this.data = data;
    this.journals = new JournalFiles(data);
    this.at = at;
  }

  /// Brings back all that the course leads to. Where something is lost, the network begins a new
  /// journal, and the old one is kept with the damaged files.
  Path follow(Salvage.Course course) throws IOException {
    build(course, course.onward());
    return swap("damaged", !course.onward());
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

  private void build(Salvage.Course course, boolean onItsWay) throws IOException {
    FolderFiles files = FolderFiles.register(data);
    try {
      Path copy = data.file(Opener.fileName(UNFINISHED));
      data.disk().delete(copy);
      Manifest manifest = course.manifest();
      if (manifest == null) {
        Schema.create(files, UNFINISHED, Opener.fileName(UNFINISHED), course.from());
      } else {
        data.copy(new BackupFolder(data.folder(BackupFolder.NAME)).file(manifest), copy);
      }
      BackupMaker.Made made =
          Connections.existing(files, UNFINISHED, SqlLogger.NOP_SQL_LOGGER)
              .ask(handle -> redo(handle, course, onItsWay));
      if (!made.findings().sound()) {
        throw new DamageException(made.findings());
      }
      if (!onItsWay) {
        new BackupMaker(data.folder(BackupFolder.NAME)).take(copy, made.manifest());
      }
    } finally {
      files.unregister();
    }
  }

  private BackupMaker.Made redo(Handle handle, Salvage.Course course, boolean onItsWay) {
    try {
      if (!course.end().equals(course.from())) {
        journals.replay(course.from(), new Redo(handle));
      }
      Position reached = Counters.position(handle);
      if (!reached.equals(course.end())) {
        throw new IOException("the journal changed while it was read");
      }
      if (!onItsWay) {
        Counters.reach(handle, reached.onAnotherWay());
      }
      handle.getConnection().commit();
      return BackupMaker.look(handle, at);
    } catch (IOException | SQLException e) {
      throw new StoreException("the network cannot be built again", e);
    }
  }

  private Path swap(String name, boolean withJournal) throws IOException {
    DataFolder aside = data.folder(name + "-" + Manifest.name(at));
    Path file = data.file(Opener.fileName(Opener.NAME));
    // The database first: without it, whatever else is there or not, this begins again.
    if (Files.exists(file)) {
      move(file, aside);
      data.disk().force(data.path());
    }
    if (withJournal) {
      for (Path journal : journals.paths()) {
        move(journal, aside);
      }
    }
    data.disk().force(aside.path());
    data.rename(data.file(Opener.fileName(UNFINISHED)), file);
    return aside.path();
  }

  private void move(Path file, DataFolder aside) throws IOException {
    data.disk().move(file, aside.file(file.getFileName().toString()));
  }
}
