package app.siembra.reliability;

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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Damages one file after the other of a closed network, and sees who notices.
final class Damages {
  /// Who notices.
  enum Noticed {
    AT_OPENING,
    BY_CHECK,
    BY_BACKUP,
    /// All is there, down to the last row.
    HARMLESS,
    /// Something is wrong, and nobody says so.
    SILENT
  }

  private static final String DATABASE = "siembra.mv.db";

  private final Path intact;
  private final Path folder;
  private final Disk disk = new HastyDisk();
  private final List<String> dump;
  private final Set<String> facts;
  private final Map<Noticed, Integer> counts = new EnumMap<>(Noticed.class);
  private final List<String> findings = new ArrayList<>();

  /// @param folder empty
  Damages(Path folder, int seed) throws IOException {
    this.folder = folder;
    this.intact = folder.resolve("intact");
    Workload.Play play = new Workload.Play(intact, disk, _ -> {}, seed);
    play.imports(300);
    play.deeds(25);
    play.backUp();
    play.deeds(25);
    play.backUp();
    play.close();
    pack();
    play.deeds(2);
    play.close();
    try (Database database = NetworkOpening.open(intact, disk)) {
      dump = Databases.dump(database);
      facts = database.read(NetworkReading::all);
    }
  }

  /// A file that was copied from a backup holds little but what lives.
  private void pack() throws IOException {
    Files.delete(intact.resolve(DATABASE));
    Path aside = Databases.recovery(intact, disk).recover(Rescue.AT).orElseThrow();
    PowerCuts.remove(aside);
  }

  /// The files that can be damaged.
  List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(intact)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("siembra.lock"))
          .map(intact::relativize)
          .sorted()
          .toList();
    }
  }

  /// How often somebody noticed.
  Map<Noticed, Integer> counts() {
    return counts;
  }

  /// Everything that must not be, in words.
  List<String> findings() {
    return findings;
  }

  /// Damages a file.
  void damage(Path file, Damage damage, Random random) throws IOException {
    Path network = folder.resolve("damaged");
    copy(network);
    damage.to(network.resolve(file), random);
    Noticed noticed = noticed(network);
    counts.merge(noticed, 1, Integer::sum);
    String what = file + " " + damage + ", noticed " + noticed;
    if (!file.endsWith(DATABASE)) {
      if (noticed == Noticed.SILENT) {
        findings.add(what);
      }
      loseDatabase(network, file);
      bringBack(network, what);
    } else if (noticed != Noticed.HARMLESS && noticed != Noticed.SILENT) {
      bringBack(network, what);
    }
    PowerCuts.remove(network);
  }

  /// Without what is damaged there is still enough; where that is the journal, once a backup is made.
  private void loseDatabase(Path network, Path damaged) throws IOException {
    if (damaged.toString().endsWith(".journal")
        && Databases.opening(network, disk) instanceof Opening.Opened(Database database)) {
      try (database) {
        Backup _ = database.backup(Rescue.AT);
      }
    }
    Files.delete(network.resolve(DATABASE));
  }

  private Noticed noticed(Path network) {
    return switch (Databases.opening(network, disk)) {
      case Opening.Opened(Database database) -> noticed(database);
      case Opening.Unreadable _ -> Noticed.AT_OPENING;
      case Opening.Locked _, Opening.NewerSchema _, Opening.NoAccess _ -> Noticed.AT_OPENING;
    };
  }

  private Noticed noticed(Database database) {
    try (database) {
      if (!isSound(database)) {
        return Noticed.BY_CHECK;
      }
      try {
        if (Databases.dump(database).equals(dump)
            && database.read(NetworkReading::all).equals(facts)) {
          return Noticed.HARMLESS;
        }
      } catch (StoreException e) {
        // What cannot be read is no proof of silence: whether the next backup notices decides.
      }
      try {
        Backup _ = database.backup(Rescue.AT);
        return Noticed.SILENT;
      } catch (StoreException | DamageException e) {
        return Noticed.BY_BACKUP;
      }
    }
  }

  private static boolean isSound(Database database) {
    try {
      return database.check().sound();
    } catch (StoreException e) {
      return false;
    }
  }

  private void bringBack(Path network, String what) {
    try {
      if (Databases.recovery(network, disk).recover(Rescue.AT).isEmpty()) {
        findings.add(what + ": nothing to bring back");
        return;
      }
      try (Database database = NetworkOpening.open(network, disk)) {
        if (!Databases.dump(database).equals(dump)) {
          findings.add(what + ": something else comes back");
        }
      }
    } catch (RuntimeException e) {
      findings.add(what + ": " + e);
    }
  }

  private void copy(Path target) throws IOException {
    for (Path file : files()) {
      Path to = target.resolve(file);
      Files.createDirectories(to.getParent());
      Files.copy(intact.resolve(file), to);
    }
  }
}
