package app.siembra.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FailingDiskTest {
  private static final String SEED = "siembra.seed";

  @TempDir Path folder;

  /// Nothing acknowledged is lost, nothing failed is there in part, every failure is told, and after
  /// the disk is mended the open network goes on.
  @Test
  void aDiskThatFailsTakesNothingAndIsForgivenWhenItIsMended() throws IOException {
    long seed = Long.getLong(SEED, System.nanoTime());
    int scripts = Integer.getInteger("siembra.scripts", Dose.of(2, 200));
    System.out.printf("%d scripts on disks that fail, -D%s=%d%n", scripts, SEED, seed);
    Random random = new Random(seed);
    Failures.Count count = new Failures.Count();
    for (int i = 0; i < scripts && count.findings.isEmpty(); i++) {
      FailingDisk.Way way = i % 2 == 0 ? FailingDisk.Way.ERROR : FailingDisk.Way.FULL;
      Path network = Files.createDirectory(folder.resolve("network " + i));
      new Failures(network, way, count).run(random.nextInt(), i / 2);
    }
    System.out.println(count);
    assertThat(count.findings).isEmpty();
  }
}
