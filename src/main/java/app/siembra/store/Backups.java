package app.siembra.store;

import app.siembra.store.disk.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The backups of an open network. Reading and writing go on while one is made. Every method throws
/// [StoreException] where the disk fails.
public final class Backups {
  private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

  /// Under this name the memory holds that the journal still tells of what was erased.
  static final String JOURNAL_DUE = "erased-journal";

  private static final Pattern LEFTOVER = Pattern.compile("(damaged|replaced)-.*");

  private final Ground ground;
  private final Lane readers;
  private final KeptFiles files;
  private final LongPredicate turnJournal;
  private final Runnable settle;
  private final Runnable requireWritable;
  private final DiskWatch disk;
  private final Lock making = new ReentrantLock();
  private boolean closed;

  /// @param turnJournal lets the journal go on in a new file, and gives up the files that hold
  ///   nothing after a record; false where one of those is still there
  /// @param settle notes that the journal tells no more of what was erased
  /// @param requireWritable throws where the disk lets nothing be changed
  Backups(
      Ground ground,
      Lane readers,
      KeptFiles files,
      DiskWatch disk,
      LongPredicate turnJournal,
      Runnable settle,
      Runnable requireWritable) {
    this.disk = disk;
    this.settle = settle;
    this.ground = ground;
    this.readers = readers;
    this.files = files;
    this.turnJournal = turnJournal;
    this.requireWritable = requireWritable;
  }

  /// Makes a backup of what is committed by now, checks it, and gives up backups, files and parts
  /// of the journal that are no longer needed. Takes a while on a large network.
  ///
  /// Where something was erased before, every part of the journal from before it is given up, so
  /// that what was erased is in neither any more; where that fails, the next backup does it.
  ///
  /// @throws DamageException where the check finds that the network is damaged: then nothing older
  ///   is given up
  public Backup make(Instant at) {
    return make(
        at,
        (folder, made) -> {
          folder.rotate(made);
          sweep();
        });
  }

  /// The same, but gives up no older one: for whoever is about to go back to one of them.
  public Backup makeBesides(Instant at) {
    return make(at, (_, _) -> {});
  }

  private Backup make(Instant at, BiConsumer<BackupFolder, Manifest> giveUp) {
    requireWritable.run();
    making.lock();
    try {
      if (closed) {
        throw new IllegalStateException("the database is closed");
      }
      boolean due = isJournalDue();
      if (due) {
        boolean _ = turnJournal.test(0);
      }
      BackupMaker.Made made = copied(at);
      if (!made.findings().sound()) {
        requireSound();
        throw new StoreException("no copy holds together", null);
      }
      giveUp.accept(folder(), made.manifest());
      goOnInNewJournal(made.manifest().position(), due);
      return folder().shown(made.manifest());
    } catch (IOException e) {
      disk.doubt();
      throw new StoreException("the backup cannot be made", e);
    } finally {
      making.unlock();
    }
  }

  /// What lies aside may name files that nothing else names.
  private void sweep() {
    if (leftovers().isEmpty()) {
      files.sweep(folder());
    }
  }

  /// Whether the journal still tells of what was erased: the next backup tries to end that.
  public boolean isJournalDue() {
    return readers.run(
        handle -> new MemoryStore(Session.reading(handle)).find(JOURNAL_DUE).isPresent());
  }

  private BackupMaker.Made copied(Instant at) throws IOException {
    try {
      return new BackupMaker(ground.backups()).make(readers, at);
    } catch (StoreException e) {
      requireSound();
      throw e;
    }
  }

  /// A copy that came out wrong says nothing about what was copied: that is looked at itself.
  private void requireSound() {
    Findings findings = readers.run(handle -> Verification.run(Session.reading(handle)));
    if (!findings.sound()) {
      throw new DamageException(findings);
    }
  }

  /// The backup is made, whatever becomes of this: the next change, or the next backup, tries
  /// again.
  private void goOnInNewJournal(Position made, boolean due) throws IOException {
    try {
      boolean forgotten = turnJournal.test(due ? made.record() : folder().oldestNeeded(made));
      if (due && forgotten) {
        settle.run();
      }
    } catch (StoreException e) {
      LOG.warn("the journal does not go on in a new file yet", e);
    }
  }

  /// All, the newest first.
  public List<Backup> all() {
    try {
      return folder().shown();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /// Whether one holds every change up to now; so it is where there was none.
  public boolean holdEverything() {
    return readers.run(
        handle -> {
          try {
            return folder()
                .hold(Counters.position(handle), Counters.read(Session.reading(handle)).change());
          } catch (IOException e) {
            throw unreadable(e);
          }
        });
  }

  /// Copies one to another folder as well, which has to be there. What it was copied to is checked,
  /// forced, and only then bears its name.
  public void copy(Backup backup, Path elsewhere) {
    making.lock();
    try {
      folder().copy(found(backup), elsewhere);
    } catch (IOException e) {
      throw new StoreException("the backup cannot be copied", e);
    } finally {
      making.unlock();
    }
  }

  /// Removes those that the user gives up; never the newest.
  ///
  /// @param elsewhere another folder in which copies of them are to be removed too, or null
  public void giveUp(Collection<Path> files, @Nullable Path elsewhere) {
    making.lock();
    try {
      List<Manifest> removed = folder().remove(files);
      if (elsewhere != null) {
        folder().removeAt(elsewhere, removed);
      }
      sweep();
    } catch (IOException e) {
      throw new StoreException("a backup cannot be removed", e);
    } finally {
      making.unlock();
    }
  }

  /// What recoveries, going back and newer versions have left in the folder of the network, by
  /// name.
  public List<Path> leftovers() {
    try (Stream<Path> files = Files.list(ground.folder().path())) {
      return files
          .filter(file -> LEFTOVER.matcher(file.getFileName().toString()).matches())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new StoreException("the folder cannot be read", e);
    }
  }

  private Manifest found(Backup backup) throws IOException {
    return folder()
        .find(backup.file())
        .orElseThrow(() -> new IOException("the backup is not there any more"));
  }

  private BackupFolder folder() {
    return ground.backups();
  }

  private static StoreException unreadable(IOException cause) {
    return new StoreException("the backups cannot be read", cause);
  }

  /// Waits for one under way, which reads and writes in the folder beside the lanes, and lets none
  /// begin.
  void close() {
    making.lock();
    try {
      closed = true;
    } finally {
      making.unlock();
    }
  }
}
