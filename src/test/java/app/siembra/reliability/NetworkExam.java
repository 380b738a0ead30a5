package app.siembra.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.reliability.HarmTrial.Noticed;
import app.siembra.store.Backup;
import app.siembra.store.DamageException;
import app.siembra.store.Database;
import app.siembra.store.Databases;
import app.siembra.store.Opening;
import app.siembra.store.StoreException;
import app.siembra.store.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// A closed network with two backups and what was done since, and a look at what became of it.
final class NetworkExam implements HarmTrial.Exam {
  static final Path DATABASE = Path.of("siembra.mv.db");

  private final Disk disk = new HastyDisk();
  private final List<String> dump;
  private final Set<String> facts;

  /// Makes it.
  ///
  /// @param intact an empty folder
  NetworkExam(Path intact, int seed) throws IOException {
    Workload.Play play = new Workload.Play(intact, disk, _ -> {}, seed);
    play.imports(300);
    play.deeds(25);
    play.backUp();
    play.deeds(25);
    play.backUp();
    play.close();
    pack(intact);
    play.deeds(2);
    play.close();
    try (Database database = NetworkOpening.open(intact, disk)) {
      dump = Databases.dump(database);
      facts = database.read(NetworkReading::all);
    }
  }

  /// A file that was copied from a backup holds little but what lives: damage to it does harm.
  private void pack(Path intact) throws IOException {
    Files.delete(intact.resolve(DATABASE));
    assertThat(Databases.recovery(intact, disk).recover(Reopening.AT)).isPresent();
  }

  /// Who notices; and whether everything comes back from what is not damaged.
  @Override
  public Noticed look(Path folder, Path file, List<String> findings) throws IOException {
    Noticed noticed = noticed(folder);
    if (!file.equals(DATABASE)) {
      if (noticed == Noticed.SILENT) {
        findings.add("it does harm to the network");
      }
      loseDatabase(folder, file);
      bringBack(folder, findings);
    } else if (noticed != Noticed.HARMLESS && noticed != Noticed.SILENT) {
      bringBack(folder, findings);
    }
    return noticed;
  }

  private Noticed noticed(Path folder) {
    return switch (Databases.opening(folder, disk)) {
      case Opening.Opened(Database database) -> noticed(database);
      case Opening.Unreadable _, Opening.Locked _, Opening.NewerSchema _, Opening.NoAccess _ ->
          Noticed.AT_OPENING;
    };
  }

  private Noticed noticed(Database database) {
    try (database) {
      if (!isSound(database)) {
        return Noticed.BY_CHECK;
      }
      if (isWhole(database)) {
        return Noticed.HARMLESS;
      }
      Backup _ = database.backup(Reopening.AT);
      return Noticed.SILENT;
    } catch (StoreException | DamageException e) {
      return Noticed.BY_BACKUP;
    }
  }

  private static boolean isSound(Database database) {
    try {
      return database.check().sound();
    } catch (StoreException e) {
      return false;
    }
  }

  private boolean isWhole(Database database) {
    try {
      return Databases.dump(database).equals(dump)
          && database.read(NetworkReading::all).equals(facts);
    } catch (StoreException e) {
      return false;
    }
  }

  /// What is not damaged is enough without it; where that is no journal, once a backup was made.
  private void loseDatabase(Path folder, Path damaged) throws IOException {
    if (damaged.toString().endsWith(".journal")
        && Databases.opening(folder, disk) instanceof Opening.Opened(Database database)) {
      try (database) {
        Backup _ = database.backup(Reopening.AT);
      }
    }
    Files.delete(folder.resolve(DATABASE));
  }

  private void bringBack(Path folder, List<String> findings) {
    try {
      if (Databases.recovery(folder, disk).recover(Reopening.AT).isEmpty()) {
        findings.add("nothing to bring back");
        return;
      }
      try (Database database = NetworkOpening.open(folder, disk)) {
        if (!Databases.dump(database).equals(dump)) {
          findings.add("something else comes back");
        }
      }
    } catch (RuntimeException e) {
      findings.add("it does not come back: " + e);
    }
  }
}
