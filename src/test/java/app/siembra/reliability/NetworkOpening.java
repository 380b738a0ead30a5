package app.siembra.reliability;

import app.siembra.rules.Listed;
import app.siembra.service.CheckReport;
import app.siembra.service.HistoryLine;
import app.siembra.service.QuietRow;
import app.siembra.service.Services;
import app.siembra.store.Database;
import app.siembra.store.Databases;
import app.siembra.store.Opening;
import app.siembra.store.disk.Disk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Opens a network that a killed process left and looks at all of it.
final class NetworkOpening {
  private NetworkOpening() {}

  /// The open network of a folder.
  ///
  /// @throws IllegalStateException where it does not open
  static Database open(Path folder) {
    return opened(Database.open(folder));
  }

  /// The open network of a folder on another disk.
  static Database open(Path folder, Disk disk) {
    return opened(Databases.opening(folder, disk));
  }

  static Database opened(Opening opening) {
    return switch (opening) {
      case Opening.Opened(Database database) -> database;
      case Opening.Locked refused -> throw new IllegalStateException(refused.toString());
      case Opening.NewerSchema refused -> throw new IllegalStateException(refused.toString());
      case Opening.NoAccess refused -> throw new IllegalStateException(refused.toString());
      case Opening.Unreadable refused -> throw new IllegalStateException(refused.toString());
    };
  }

  static Found look(Path folder) {
    return look(open(folder));
  }

  /// Looks at all of it and closes it.
  static Found look(Database database) {
    try (Services services = new Services(database, "ES")) {
      return new Found(
          database.read(NetworkReading::all), changes(services), faults(services, database));
    }
  }

  /// How many change sets there are.
  static long changes(Services services) {
    return services.undo().history(1).stream().mapToLong(HistoryLine::sequence).sum();
  }

  private static List<String> faults(Services services, Database database) {
    CheckReport report = services.checking().check();
    List<String> faults = new ArrayList<>(report.wrong());
    report.files().forEach(one -> faults.add("what is named is missing or damaged: " + one));
    List<Listed> kept =
        services.reminding().quiet(true, Scribe.NOW).stream().map(QuietRow::listed).toList();
    // Decayed sums may differ in their last digits, and no rule of quiet looks at them.
    List<String> counted =
        database.read(stores -> PlainQuiet.goneQuiet(stores, Scribe.NOW.today())).stream()
            .map(NetworkOpening::standing)
            .toList();
    if (!kept.stream().map(NetworkOpening::standing).toList().equals(counted)) {
      faults.add("who has gone quiet does not follow from the facts");
    }
    return faults;
  }

  private static String standing(Listed listed) {
    return listed.id() + " " + listed.standing();
  }
}
