package app.siembra.service;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.store.Database;
import app.siembra.store.Databases;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// The services over a real network in a folder, on Monday, 23 November 2026.
final class Desk implements AutoCloseable {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  static final Moment NOW =
      new Moment(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Madrid"), TODAY);

  final Services services;

  private Desk(Database database) {
    this.services = new Services(database, "ES");
  }

  /// The network in that folder; in an empty one a new network, copied from one that was made once.
  static Desk at(Path folder) {
    return new Desk(Databases.at(folder));
  }

  /// The same moment so many days ago.
  static Moment ago(int days) {
    return NOW.asOf(TODAY.minusDays(days));
  }

  PersonId add(String name) {
    return services.people().add(name, NOW);
  }

  PersonId id(String who) {
    return services.people().resolve(who).one().id();
  }

  void set(String who, String key, String value) {
    services.facts().set(who, key, value, NOW);
  }

  Logged log(String line) {
    return services.interactions().log(line, false, NOW);
  }

  /// Logs a line as it would have been logged on another day.
  Logged logAgo(int days, String line) {
    return services.interactions().log(line, true, ago(days));
  }

  List<String> quiet() {
    return services.reminding().quiet(true, NOW).stream()
        .map(row -> row.listed().line().name())
        .toList();
  }

  String history() {
    return String.join(
        " ",
        services.undo().history(100).stream()
            .map(HistoryLine::label)
            .map(ChangeLabel::key)
            .toList());
  }

  @Override
  public void close() {
    services.close();
  }
}
