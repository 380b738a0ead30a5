package app.siembra.service;

import app.siembra.model.Moment;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.store.Backup;
import app.siembra.store.DamageException;
import app.siembra.store.Database;
import app.siembra.store.Recovery;
import app.siembra.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the network of a folder back from its backups and its journal. It must not be open meanwhile.
/// Nothing is ever deleted: what is replaced is kept in a folder of its own.
public final class Rescue {
  private static final Logger LOG = LoggerFactory.getLogger(Rescue.class);

  /// So much later a network begins anew that went back, so that its first backup and that of what it was
  /// can be told apart where they are named by the second.
  private static final Duration APART = Duration.ofSeconds(1);

  private final Path folder;

  private Rescue(Path folder) {
    this.folder = folder;
  }

  /// Of the network in this folder.
  public static Rescue in(Path folder) {
    return new Rescue(folder);
  }

  /// Where the network lies.
  public Path folder() {
    return folder;
  }

  /// What is wrong with a network over which work failed like this; empty where the failure does not say
  /// that it is damaged.
  public Optional<Damage> damage(Throwable failure) {
    boolean tells =
        failure instanceof DamageException
            || failure instanceof StoreException store && store.isDamage();
    return tells ? Optional.of(inside()) : Optional.empty();
  }

  /// What is wrong with a network that opens; empty where everything in it can be read and fits together.
  /// Takes a while on a large one.
  ///
  /// @throws StoreException where it cannot be read, and nothing says that it is damaged
  public Optional<Damage> examine(Services services) {
    try {
      CheckReport report = services.checking().check();
      return report.isClean()
          ? Optional.empty()
          : Optional.of(
              new Damage(Damage.Kind.INSIDE, Database.fileIn(folder), report.concerned()));
    } catch (StoreException e) {
      Damage damage = damage(e).orElseThrow(() -> e);
      LOG.error("the network cannot be read", e);
      return Optional.of(damage);
    }
  }

  private Damage inside() {
    return new Damage(Damage.Kind.INSIDE, Database.fileIn(folder));
  }

  /// What can be brought back with the least loss; empty where there is nothing to bring it back from.
  /// Reads all backups.
  ///
  /// @throws ProblemException `rescue.failed`
  public Optional<WayBack> wayBack() {
    return tried(() -> recovery().plan().map(WayBack::of));
  }

  /// Brings back what [#wayBack] tells of.
  ///
  /// @return the folder in which the damaged files are kept; empty where there were none
  /// @throws ProblemException `rescue.failed`, `rescue.nothing`
  public Optional<Path> bringBack(Instant at) {
    return kept(
        tried(() -> recovery().recover(at))
            .orElseThrow(() -> new ProblemException(Problem.of("rescue.nothing"))));
  }

  private static Optional<Path> kept(Path folder) {
    return Optional.of(folder).filter(Files::isDirectory);
  }

  /// The backups, the newest first.
  ///
  /// @throws ProblemException `rescue.failed`
  public List<SafeCopy> copies() {
    return tried(() -> recovery().backups().stream().map(SafeCopy::of).toList());
  }

  /// Puts the network back to what it was at a backup.
  ///
  /// @return the folder in which what it was until now is kept; empty where there was nothing
  /// @throws ProblemException `rescue.failed`, `rescue.gone`
  public Optional<Path> goBackTo(SafeCopy copy, Moment moment) {
    return tried(
        () -> {
          Backup backup =
              recovery().backups().stream()
                  .filter(one -> one.file().equals(copy.file()))
                  .findFirst()
                  .orElseThrow(() -> new ProblemException(Problem.of("rescue.gone")));
          return kept(recovery().restore(backup, moment.now().plus(APART)));
        });
  }

  /// Makes an open network ready to be put back: what it is now is backed up, if it still can be, and
  /// it is closed.
  public void leave(Services services, Moment moment) {
    services.safekeeping().beforeGoingBack(moment);
    services.close();
  }

  /// Takes a copy of a backup that lies elsewhere among the backups of this folder.
  ///
  /// @throws ProblemException `rescue.foreign` where it is no whole network, `rescue.failed`
  public SafeCopy adopt(Path file) {
    return tried(() -> recovery().adopt(file, modified(file)))
        .map(SafeCopy::of)
        .orElseThrow(() -> new ProblemException(Problem.of("rescue.foreign", file.toString())));
  }

  /// When it was written; a file that cannot be asked cannot be read either.
  private static Instant modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return Instant.EPOCH;
    }
  }

  private Recovery recovery() {
    return Recovery.of(folder);
  }

  private interface Work<T> {
    T go();
  }

  /// A full disk, a folder that is open elsewhere, a backup that is damaged itself: told in words, for
  /// whoever meets it needs them most. Nothing was changed then.
  private <T> T tried(Work<T> work) {
    try {
      return work.go();
    } catch (StoreException | DamageException e) {
      LOG.error("the rescue failed", e);
      throw new ProblemException(Problem.of("rescue.failed", reason(e)));
    }
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure.getCause();
    return String.valueOf((cause == null ? failure : cause).getMessage());
  }
}
