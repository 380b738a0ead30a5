package app.siembra.service;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.store.Database;
import app.siembra.store.DiskState;
import app.siembra.store.DiskWatch;
import app.siembra.store.ReadOnlyException;
import app.siembra.store.StoreException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The disk under the network: whether anything can be changed now, and if not, why and what to do.
/// While it cannot, everything that changes is refused with the same sentence, and reading goes on.
public final class Storage {
  private static final Logger LOG = LoggerFactory.getLogger(Storage.class);
  private static final long MEGABYTE = 1_000_000;

  private final Database database;

  private Storage(Database database) {
    this.database = database;
  }

  /// Of a network that is open, whatever became of its services.
  public static Storage of(Database database) {
    return new Storage(database);
  }

  /// Why a folder cannot be used where no network could be opened; empty where there is room.
  public static Optional<Problem> problemOf(Path folder) {
    return problem(DiskWatch.lookAt(folder), folder);
  }

  /// Why nothing can be changed, as it was found last; empty where all is well.
  public Optional<Problem> problem() {
    return problem(database.disk().state(), database.folder());
  }

  /// The same, where that is what a failure comes from.
  public Optional<Problem> explain(Throwable failure) {
    return failure instanceof StoreException ? problem() : Optional.empty();
  }

  /// The same, looked at anew.
  public Optional<Problem> look() {
    DiskState found = database.disk().look();
    database.clearDoubt();
    return problem(found, database.folder());
  }

  /// Looks, and keeps a little room back for what is under way when the disk turns out to be full. For
  /// whoever has the network open for long, now and then.
  public void tend() {
    database.disk().tend();
    database.clearDoubt();
  }

  /// Whether the folder was away and is there again: then the network is to be closed and opened again,
  /// for nobody knows what became of it meanwhile.
  public boolean isBack() {
    return database.disk().state() instanceof DiskState.Back;
  }

  /// Tells whenever something else is found.
  ///
  /// @param listener runs on the thread that found it: it must be quick
  public Changes.Subscription subscribe(Runnable listener) {
    return database.disk().listen(listener)::run;
  }

  /// Runs something that changes the network.
  ///
  /// @throws ProblemException `disk.full`, `disk.unwritable`, `disk.gone`, `disk.back`
  static <T> T changing(Database database, Supplier<T> work) {
    try {
      return work.get();
    } catch (ReadOnlyException e) {
      if (e.getCause() != null) {
        LOG.warn("a change failed", e);
      }
      throw new ProblemException(problem(e.state(), database.folder()).orElseThrow(() -> e));
    }
  }

  /// Runs something that only remembers: where the disk lets nothing be changed it is left out.
  static void remembering(Supplier<?> work) {
    try {
      var _ = work.get();
    } catch (ReadOnlyException e) {
      LOG.debug("not remembered", e);
    }
  }

  private static Optional<Problem> problem(DiskState state, Path folder) {
    String where = folder.toString();
    return switch (state) {
      case DiskState.Fine _ -> Optional.empty();
      case DiskState.Full(long free) ->
          Optional.of(Problem.of("disk.full", Long.toString(free / MEGABYTE), where));
      case DiskState.Unwritable _ -> Optional.of(Problem.of("disk.unwritable", where));
      case DiskState.Gone _ -> Optional.of(Problem.of("disk.gone", where));
      case DiskState.Back _ -> Optional.of(Problem.of("disk.back", where));
    };
  }
}
