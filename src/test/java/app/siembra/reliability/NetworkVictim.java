package app.siembra.reliability;

import app.siembra.model.PersonLine;
import app.siembra.model.ProblemException;
import app.siembra.service.Services;
import app.siembra.store.Backup;
import app.siembra.store.Database;
import app.siembra.store.Databases;
import app.siembra.store.StoreException;
import app.siembra.store.disk.Disk;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// An open network, in which everything is done that a person does, and a backup is made now and
/// then.
final class NetworkVictim implements Victim {
  private static final int BACKUP_EVERY = 33;

  private final Database database;
  private final Services services;
  private final Deeds deeds;
  private int steps;
  private String refusal = "";

  NetworkVictim(Path folder, Disk disk, int seed) {
    database = NetworkOpening.open(folder, disk);
    services = new Services(database, "ES");
    deeds = new Deeds(services, database, seed);
  }

  @Override
  public boolean step(Writer writer) {
    steps++;
    try {
      if (steps % BACKUP_EVERY == 0) {
        Backup _ = database.backup(Reopening.AT.plusSeconds(steps));
      } else {
        deeds.next(writer);
      }
      return true;
    } catch (StoreException | ProblemException e) {
      StringWriter told = new StringWriter();
      e.printStackTrace(new PrintWriter(told));
      refusal = told.toString();
      return false;
    }
  }

  @Override
  public String refusal() {
    return refusal;
  }

  @Override
  public Found look() {
    try {
      return new Found(
          database.read(NetworkReading::all), NetworkOpening.changes(services), List.of());
    } catch (StoreException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What was written last is read, and memory and disk agree.
  @Override
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    database.mark(
        stores -> {
          stores.memory().put("steps", Integer.toString(steps));
          return true;
        });
    Set<String> kept =
        services.people().all().stream().map(PersonLine::name).collect(Collectors.toSet());
    Set<String> there =
        database.read(stores -> stores.people().lines()).stream()
            .map(PersonLine::name)
            .collect(Collectors.toSet());
    if (!kept.equals(there)) {
      faults.add("in memory there is something else than on the disk");
    }
    return faults;
  }

  @Override
  public void close() {
    services.close();
  }

  /// What is wrong with a network that nobody has open: it must be sound, and backup and journal
  /// must lead to the same.
  static List<String> faults(Path folder, Disk disk) throws IOException {
    List<String> faults = new ArrayList<>();
    List<String> dump = look(folder, disk, faults);
    Files.delete(folder.resolve("siembra.mv.db"));
    if (Databases.recovery(folder, disk).recover(Reopening.AT).isEmpty()) {
      faults.add("nothing to bring back");
    } else if (!look(folder, disk, faults).equals(dump)) {
      faults.add("the journal leads elsewhere");
    }
    return faults;
  }

  private static List<String> look(Path folder, Disk disk, List<String> faults) {
    try (Database database = NetworkOpening.open(folder, disk)) {
      faults.addAll(database.check().faults());
      return Databases.dump(database);
    }
  }
}
