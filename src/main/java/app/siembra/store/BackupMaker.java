package app.siembra.store;

import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.DiskFile;
import app.siembra.store.disk.FolderFiles;
import app.siembra.store.disk.HashedFiles;
import app.siembra.store.disk.Position;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.h2.mvstore.MVStoreTool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes a backup: the database copies itself while it is written to; the copy is rid of its dead
/// room, opened, checked, hashed, and only then bears a backup's name.
final class BackupMaker {
  private static final String UNFINISHED = BackupFolder.UNFINISHED;
  private static final Logger LOG = LoggerFactory.getLogger(BackupMaker.class);
  private static final int MOST_TRIES = 3;
  private static final String PACKED = UNFINISHED + FolderFiles.PART;

  private final DataFolder folder;
  private final BackupFolder backups;

  /// @param backups among which it comes
  BackupMaker(BackupFolder backups) {
    this.folder = backups.folder();
    this.backups = backups;
  }

  /// What was made.
  ///
  /// @param findings of the check; where it is not sound, no backup was made
  /// @param files which it names, by hash
  record Made(Manifest manifest, Findings findings, Set<String> files) {}

  /// Makes one. Now and then a copy that was made while much was written cannot be read: then
  /// another is made.
  ///
  /// @param database a connection to the network, which goes on meanwhile
  /// @throws StoreException where none could be made; that says nothing about the network
  Made make(Lane database, Instant at) throws IOException {
    Optional<Made> made = Optional.empty();
    for (int tries = 0;
        tries < MOST_TRIES && !made.map(BackupMaker::isSound).orElse(false);
        tries++) {
      made = attempt(database, at);
    }
    return made.orElseThrow(() -> new StoreException("no copy can be read", null));
  }

  private static boolean isSound(Made made) {
    if (!made.findings().sound()) {
      LOG.warn("the copy does not hold together: {}", made.findings().faults());
    }
    return made.findings().sound();
  }

  private Optional<Made> attempt(Lane database, Instant at) throws IOException {
    FolderFiles files = FolderFiles.register(folder);
    try {
      clear();
      database.run(handle -> handle.execute("backup to ?", files.nameOf(PACKED)));
      unpack();
      MVStoreTool.compact(files.nameOf(UNFINISHED + BackupFolder.ENDING), true);
      return Optional.of(finish(files, at));
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      // Over a copy that is not whole H2 throws whatever there is.
      LOG.warn("the copy cannot be read", e);
      return Optional.empty();
    } finally {
      files.unregister();
      clear();
    }
  }

  private void clear() throws IOException {
    folder.disk().delete(folder.file(PACKED));
    folder.disk().delete(copy());
  }

  private Path copy() {
    return folder.file(UNFINISHED + BackupFolder.ENDING);
  }

  private void unpack() throws IOException {
    byte[] part = new byte[1 << 16];
    try (InputStream packed = Files.newInputStream(folder.file(PACKED));
        ZipInputStream entries = new ZipInputStream(packed);
        DiskFile out = folder.write(copy())) {
      if (entries.getNextEntry() == null) {
        throw new IOException("the copy is empty");
      }
      long at = 0;
      for (int count = entries.read(part); count >= 0; count = entries.read(part)) {
        out.write(ByteBuffer.wrap(part, 0, count), at);
        at += count;
      }
      out.force();
    }
  }

  private Made finish(FolderFiles files, Instant at) throws IOException {
    Made made =
        Connections.existing(files, UNFINISHED, SqlLogger.NOP_SQL_LOGGER)
            .ask(handle -> look(handle, at));
    if (!made.findings().sound()) {
      return made;
    }
    Manifest manifest = backups.named(made.manifest()).withHash(backups.hash(copy()));
    backups.add(copy(), manifest, made.files());
    return new Made(manifest, made.findings(), made.files());
  }

  /// Makes a backup of a database that nobody has open.
  ///
  /// @param look of a look at it
  void take(Path database, Made look) throws IOException {
    folder.copy(database, copy());
    Manifest manifest = backups.named(look.manifest()).withHash(backups.hash(copy()));
    backups.add(copy(), manifest, look.files());
  }

  /// Takes a backup from elsewhere among these, and the files that lie beside it.
  ///
  /// @return empty where it is no network, or does not hold together
  Optional<Manifest> adopt(Path file, Instant at) throws IOException {
    FolderFiles files = FolderFiles.register(folder);
    try {
      clear();
      folder.copy(file, copy());
      Made made = finish(files, at);
      if (!isSound(made)) {
        return Optional.empty();
      }
      fill(made.files(), file.toAbsolutePath().getParent());
      return Optional.of(made.manifest());
    } catch (RuntimeException e) {
      if (Opener.isFullDisk(e)) {
        throw new StoreException("the copy cannot be opened", e);
      }
      // Over a file that is no network H2 throws whatever there is.
      LOG.warn("the copy cannot be read", e);
      return Optional.empty();
    } finally {
      files.unregister();
      clear();
    }
  }

  /// Files lie beside copies of backups, or beside the folder of the backups of a network.
  private void fill(Set<String> named, @Nullable Path beside) throws IOException {
    for (Path place = beside; place != null && !named.isEmpty(); place = place.getParent()) {
      if (backups.files().fill(named, HashedFiles.in(place, folder.disk()))
          || !place.equals(beside)) {
        return;
      }
    }
  }

  /// Checks an open database and says what it holds.
  static Made look(Handle handle, Instant at) {
    Session session = Session.reading(handle);
    Findings findings = Verification.run(session);
    Position position = Counters.position(handle);
    long changes = Counters.read(session).change();
    Set<String> files = findings.sound() ? NamedFiles.all(session) : Set.of();
    return new Made(
        new Manifest(Manifest.name(at), at, position, changes, findings.counts(), files.size(), ""),
        findings,
        files);
  }
}
