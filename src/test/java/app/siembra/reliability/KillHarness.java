package app.siembra.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/// Starts a process that writes to a folder and says so, kills it at a random moment (SIGKILL on
/// Linux), opens what it left and compares; and again, in the same folder.
///
/// What is compared is a copy: the next process finds the files as the killed one left them.
final class KillHarness {
  /// Kills after so many acknowledged steps at the most.
  private static final int MOST_STEPS = 25;

  /// One of so many processes is killed while it starts.
  private static final int EARLY = 8;

  private static final long START_NANOS = TimeUnit.MILLISECONDS.toNanos(900);
  private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(8);

  /// What starts a process that writes through a [Writer] until it is killed.
  interface Start {
    /// @param folder in which it writes
    /// @param seed for what it draws
    List<String> command(Path folder, int seed);
  }

  private final Start start;
  private final int mostSteps;
  private final Function<Path, Found> open;
  private final Path folder;
  private final Random random;
  private final Tally tally;
  private final Judge judge;

  /// @param child its `main` takes the folder and a seed, and writes through a [Writer] until it is
  ///   killed
  /// @param open reads a folder; throws [IllegalStateException] where it cannot be opened
  /// @param folder empty; this makes its own below it
  KillHarness(Class<?> child, Function<Path, Found> open, Path folder, long seed) {
    this(
        (data, childSeed) ->
            ChildJvm.command(
                List.of(), child, List.of(data.toString(), Integer.toString(childSeed))),
        open,
        folder,
        seed,
        MOST_STEPS,
        new Tally("kills"));
  }

  /// @param mostSteps kills come after so many acknowledged steps at the most
  /// @param tally goes on counting
  KillHarness(
      Start start, Function<Path, Found> open, Path folder, long seed, int mostSteps, Tally tally) {
    this.start = start;
    this.open = open;
    this.folder = folder;
    this.random = new Random(seed);
    this.mostSteps = mostSteps;
    this.tally = tally;
    this.judge = new Judge(new Ledger(), tally);
  }

  /// Kills processes one after the other until so many were counted; stops where something is not
  /// as it must be, since all that comes after would be compared to a wrong account.
  Tally run(int cycles) throws IOException, InterruptedException {
    int before = tally.findings().size();
    while (tally.cycles() < cycles && tally.findings().size() == before) {
      judge.compare(killed(), () -> open.apply(copy()));
    }
    return tally;
  }

  private Testimony killed() throws IOException, InterruptedException {
    int steps = random.nextInt(EARLY) == 0 ? 0 : 1 + random.nextInt(mostSteps);
    long after = random.nextLong(steps == 0 ? START_NANOS : STEP_NANOS);
    return KilledProcess.after(
        start.command(data(), random.nextInt()), folder.resolve("errors"), steps, after);
  }

  private Path data() {
    return folder.resolve("data");
  }

  /// What the killed process left, copied; a folder without files where it did not come to making
  /// any.
  private Path copy() {
    Path copy = folder.resolve("copy");
    try {
      Files.createDirectories(data());
      if (Files.exists(copy)) {
        PowerCuts.remove(copy);
      }
      try (Stream<Path> files = Files.walk(data())) {
        for (Path file : files.toList()) {
          Files.copy(file, copy.resolve(data().relativize(file)));
        }
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
