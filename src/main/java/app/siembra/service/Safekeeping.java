package app.siembra.service;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Keys;
import app.siembra.model.Moment;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.Safety.Trouble;
import app.siembra.store.Backup;
import app.siembra.store.DamageException;
import app.siembra.store.Database;
import app.siembra.store.MemoryStore;
import app.siembra.store.StoreException;
import app.siembra.store.Stores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Backups: made when they are due and before what changes much at once, copied to a second folder
/// where the user chose one.
///
/// What goes wrong with one is remembered until the next goes well, and stops no other work. Where
/// the check finds that the network itself is damaged, making one throws [DamageException], or a
/// [StoreException] that says so.
public final class Safekeeping {
  private static final Logger LOG = LoggerFactory.getLogger(Safekeeping.class);
  private static final String ELSEWHERE = "backup-folder";
  private static final String TROUBLE = "backup-trouble";

  /// Of acts that come one after the other, such as merging, the first of so many minutes is
  /// enough.
  private static final Duration ONE_AFTER_THE_OTHER = Duration.ofMinutes(10);

  private static final Duration WEEK = Duration.ofDays(7);

  private final Database database;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  Safekeeping(Database database) {
    this.database = database;
  }

  /// Tells whenever there is another backup, or one could not be made.
  ///
  /// @param listener runs on the thread that made it
  public Changes.Subscription subscribe(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// All backups, the newest first.
  public List<SafeCopy> copies() {
    return database.backups().all().stream().map(SafeCopy::of).toList();
  }

  /// How safe the network is.
  public Safety safety() {
    return new Safety(
        newest().map(SafeCopy::of),
        database.backups().holdEverything(),
        elsewhere(),
        database.read(stores -> stores.memory().find(TROUBLE)).flatMap(Safekeeping::trouble));
  }

  /// Makes one now. Takes a while on a large network; work goes on meanwhile.
  ///
  /// @throws ProblemException `backup.failed`, or what [Storage] says
  public SafeCopy backUp(Moment moment) {
    return backUp(() -> true, database.backups()::make, moment).orElseThrow();
  }

  /// Removes backups that the user gives up, here and in the second folder; never the newest.
  ///
  /// @throws ProblemException `backup.kept` where one cannot be removed
  public void giveUp(List<SafeCopy> copies) {
    try {
      database.backups().giveUp(copies.stream().map(SafeCopy::file).toList(), elsewhere());
    } catch (StoreException e) {
      LOG.warn("a backup cannot be removed", e);
      throw new ProblemException(Problem.of("backup.kept"));
    } finally {
      listeners.forEach(Runnable::run);
    }
  }

  /// Makes one if anything has changed since the newest.
  ///
  /// @return empty where none is needed, or none could be made
  public Optional<SafeCopy> backUpIfChanged(Moment moment) {
    return backUpIf(this::isChanged, database.backups()::make, moment);
  }

  /// The same, and once a week in any case: what lies untouched is read and checked all the same.
  public Optional<SafeCopy> backUpIfDue(Moment moment) {
    return backUpIf(() -> isStale(moment) || isChanged(), database.backups()::make, moment);
  }

  private Optional<SafeCopy> backUpIf(
      BooleanSupplier wanted, Function<Instant, Backup> making, Moment moment) {
    try {
      return backUp(wanted, making, moment);
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }

  private Optional<SafeCopy> backUp(
      BooleanSupplier wanted, Function<Instant, Backup> making, Moment moment) {
    try {
      if (!wanted.getAsBoolean()) {
        return Optional.empty();
      }
      Backup made = Storage.changing(database, () -> making.apply(moment.now()));
      note(copied(made));
      return Optional.of(SafeCopy.of(made));
    } catch (DamageException e) {
      note(Optional.of(Trouble.DAMAGED));
      throw e;
    } catch (StoreException e) {
      note(Optional.of(e.isDamage() ? Trouble.DAMAGED : Trouble.UNMADE));
      if (e.isDamage()) {
        throw e;
      }
      LOG.warn("no backup", e);
      throw new ProblemException(Problem.of("backup.failed"));
    }
  }

  private boolean isChanged() {
    return !database.backups().holdEverything();
  }

  private boolean isStale(Moment moment) {
    return newest().filter(backup -> backup.at().isBefore(moment.now().minus(WEEK))).isPresent();
  }

  private boolean isFresh(Moment moment) {
    return newest()
        .filter(backup -> backup.at().isAfter(moment.now().minus(ONE_AFTER_THE_OTHER)))
        .isPresent();
  }

  /// Makes one before something that changes much at once. Where what is kept does not fit
  /// together, that is remembered, and the work goes on: the journal holds it.
  void before(Moment moment) {
    before(this::isChanged, database.backups()::make, moment);
  }

  /// The same where many such acts may follow each other.
  void beforeOneOfMany(Moment moment) {
    before(() -> !isFresh(moment) && isChanged(), database.backups()::make, moment);
  }

  /// Makes one before the network goes back to an older one, which is not given up for it.
  void beforeGoingBack(Moment moment) {
    before(this::isChanged, database.backups()::makeBesides, moment);
  }

  private void before(BooleanSupplier wanted, Function<Instant, Backup> making, Moment moment) {
    try {
      backUpIf(wanted, making, moment);
    } catch (StoreException | DamageException e) {
      LOG.error("the network is damaged", e);
    }
  }

  /// The second folder, or null.
  public @Nullable Path elsewhere() {
    return database
        .read(stores -> stores.settings().find(ELSEWHERE))
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .orElse(null);
  }

  /// Chooses a second folder, or with null none. The newest backup is copied there at once.
  ///
  /// @throws ProblemException `backup.folder`, `backup.folder.inside`, `backup.folder.network`
  public void elsewhere(@Nullable Path folder, Moment moment) {
    if (folder != null) {
      check(folder.toAbsolutePath());
    }
    String written = folder == null ? "" : folder.toAbsolutePath().toString();
    var _ =
        Storage.changing(
            database,
            () ->
                database.change(
                    ChangeLabel.of("settings"), moment, stores -> put(stores, written)));
    note(newest().flatMap(this::copied));
  }

  private static boolean put(Stores stores, String folder) {
    stores.settings().put(ELSEWHERE, folder);
    return true;
  }

  private void check(Path folder) {
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new ProblemException(Problem.of("backup.folder", folder.toString()));
    }
    if (folder.normalize().startsWith(database.folder())) {
      throw new ProblemException(Problem.of("backup.folder.inside"));
    }
    if (Database.isIn(folder)) {
      throw new ProblemException(Problem.of("backup.folder.network"));
    }
  }

  private Optional<Backup> newest() {
    return database.backups().all().stream().findFirst();
  }

  private Optional<Trouble> copied(Backup backup) {
    try {
      Path folder = elsewhere();
      if (folder != null) {
        database.backups().copy(backup, folder);
      }
      return Optional.empty();
    } catch (StoreException e) {
      LOG.warn("a backup could not be copied to the second folder", e);
      return Optional.of(Trouble.UNCOPIED);
    }
  }

  /// On a full disk not even that can be remembered: then it is only told.
  private void note(Optional<Trouble> trouble) {
    String written = trouble.map(Keys::of).orElse("");
    try {
      boolean _ = database.mark(stores -> put(stores.memory(), written));
    } catch (StoreException e) {
      LOG.warn("what became of the backup cannot be remembered", e);
    }
    listeners.forEach(Runnable::run);
  }

  private static boolean put(MemoryStore memory, String trouble) {
    if (!memory.find(TROUBLE).orElse("").equals(trouble)) {
      memory.put(TROUBLE, trouble);
    }
    return true;
  }

  private static Optional<Trouble> trouble(String written) {
    return written.isEmpty() ? Optional.empty() : Optional.of(Keys.read(Trouble.class, written));
  }
}
