package app.siembra.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/// Kills processes in the middle of an import, each over its own copy of the same network.
final class ImportKills {
  /// A kill comes after so many times as long as the import takes at the most.
  private static final double MOST = 1.1;

  private static final String NETWORK = "network";

  private final Class<?> child;
  private final Function<Path, Found> open;
  private final Path folder;
  private final int people;
  private final Random random;
  private final Ledger ledger = new Ledger();
  private final Tally tally = new Tally("kills in an import");
  private final Path errors;
  private long nanos;

  /// @param child its `main` takes the folder, a seed, and what the [Cards] are
  /// @param open reads a folder; throws [IllegalStateException] where it cannot be opened
  /// @param folder empty; this makes its own below it
  ImportKills(Class<?> child, Function<Path, Found> open, Path folder, int people, Random random) {
    this.child = child;
    this.open = open;
    this.folder = folder;
    this.people = people;
    this.random = random;
    this.errors = folder.resolve("errors");
  }

  /// Kills so many.
  Tally run(int kills) throws IOException, InterruptedException {
    Path intact = folder.resolve("intact");
    List<String> said = new ArrayList<>();
    Workload.Play play = new Workload.Play(intact, new HastyDisk(), said::add, random.nextInt());
    play.deeds(30);
    play.backUp();
    play.deeds(5);
    play.close();
    Testimony.of(said).acknowledged().forEach(ledger::take);
    nanos = KilledProcess.nanosAfter(command(copy(intact)), errors, ImportScribe.DEEDS);
    remove();
    for (int i = 0; i < kills; i++) {
      Path network = copy(intact);
      Testimony testimony =
          KilledProcess.after(
              command(network), errors, ImportScribe.DEEDS, random.nextLong((long) (MOST * nanos)));
      new Judge(ledger.copy(), tally).compare(testimony, () -> open.apply(network));
      remove();
    }
    return tally;
  }

  private List<String> command(Path network) {
    return ChildJvm.command(
        List.of(),
        child,
        List.of(
            network.toString(),
            Integer.toString(random.nextInt()),
            "I " + random.nextInt(1000) + "x",
            Integer.toString(people)));
  }

  private Path copy(Path intact) throws IOException {
    Path copy = folder.resolve(NETWORK);
    try (Stream<Path> all = Files.walk(intact)) {
      for (Path one : all.toList()) {
        Files.copy(one, copy.resolve(intact.relativize(one)));
      }
    }
    return copy;
  }

  private void remove() throws IOException {
    PowerCuts.remove(folder.resolve(NETWORK));
  }

  /// How long the import took where nobody killed it, in seconds.
  double seconds() {
    return nanos / 1e9;
  }
}
