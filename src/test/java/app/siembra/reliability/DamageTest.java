package app.siembra.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DamageTest {
  private static final String SEED = "siembra.seed";

  @TempDir Path folder;

  /// Damage is noticed, or does no harm; then backup and journal bring back everything.
  @Test
  void noDamageIsPassedOverAndEverythingComesBack() throws IOException {
    long seed = Long.getLong(SEED, System.nanoTime());
    int times = Integer.getInteger("siembra.damages", Dose.of(24, 240));
    System.out.printf("%d damaged files, -D%s=%d%n", times, SEED, seed);
    Random random = new Random(seed);
    Damages damages = new Damages(folder, random.nextInt());
    List<Path> files = damages.files();
    Damage[] kinds = Damage.values();
    for (int i = 0; i < times; i++) {
      Path file = i % 2 == 0 ? Path.of("siembra.mv.db") : files.get(random.nextInt(files.size()));
      damages.damage(file, kinds[random.nextInt(kinds.length)], random);
    }
    System.out.println(damages.counts());
    assertThat(damages.findings()).isEmpty();
  }
}
