package app.siembra.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/// Cuts the power at random moments of what was recorded, opens what could then be on the disk and
/// compares.
final class PowerCuts {
  private final Function<Path, Found> open;
  private final Path folder;
  private final Random random;
  private final Tally tally = new Tally("cuts of the power");

  /// @param open reads a folder; throws [IllegalStateException] where it cannot be opened
  /// @param folder empty; the images are made below it
  PowerCuts(Function<Path, Found> open, Path folder, Random random) {
    this.open = open;
    this.folder = folder;
    this.random = random;
  }

  /// Cuts so many times.
  ///
  /// @param data what is opened, below the root
  void cut(Workload.Recording recording, String data, int times) throws IOException {
    PowerCut cut = new PowerCut(recording.root(), recording.events());
    List<Integer> moments =
        random
            .ints(times, recording.begin(), recording.events().size() + 1)
            .sorted()
            .boxed()
            .toList();
    for (int moment : moments) {
      cut.goTo(moment);
      Path image = folder.resolve("image");
      Files.createDirectories(image);
      cut.image(image, random);
      new Judge(recording.ledger().copy(), tally)
          .compare(Testimony.of(cut.said()), () -> open.apply(image.resolve(data)));
      remove(image);
    }
  }

  Tally tally() {
    return tally;
  }

  static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
