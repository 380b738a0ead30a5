package app.siembra.reliability;

import app.siembra.model.Moment;
import app.siembra.service.Services;
import app.siembra.store.Database;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// A process that writes in a network through its services until it is killed.
final class Scribe {
  static final Moment NOW =
      new Moment(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC, LocalDate.of(2026, 11, 23));

  private Scribe() {}

  /// @param arguments the folder, and a seed
  public static void main(String[] arguments) {
    Database database = NetworkOpening.open(Path.of(arguments[0]));
    Services services = new Services(database, "ES");
    Deeds deeds = new Deeds(services, database, Integer.parseInt(arguments[1]));
    Writer writer = Writer.to(System.out);
    while (true) {
      deeds.next(writer);
    }
  }
}
