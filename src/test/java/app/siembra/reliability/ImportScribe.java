package app.siembra.reliability;

import app.siembra.service.ImportReport;
import app.siembra.service.Services;
import app.siembra.service.Watcher;
import app.siembra.store.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A process that does a few things in a network, then takes a file of people; killed before its end.
final class ImportScribe {
  /// So much is done before.
  static final int DEEDS = 3;

  private ImportScribe() {}

  /// @param arguments the folder, a seed, the cards' prefix, and how many
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    Cards cards = new Cards(arguments[2], Integer.parseInt(arguments[3]));
    Path file = folder.resolveSibling("cards.vcf");
    cards.write(file);
    Writer writer = Writer.to(System.out);
    Database database = NetworkOpening.open(folder);
    Services services = new Services(database, "ES");
    Deeds deeds = new Deeds(services, database, Integer.parseInt(arguments[1]));
    for (int i = 0; i < DEEDS; i++) {
      deeds.next(writer);
    }
    writer.take(cards.deed(), () -> take(services, file));
    Thread.currentThread().join();
  }

  private static void take(Services services, Path file) {
    List<ImportReport> _ = services.importing().run(List.of(file), false, Watcher.NONE, Scribe.NOW);
  }
}
