package app.siembra.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
    int scripts = Integer.getInteger("siembra.scripts", Dose.of(1, 100));
    System.out.printf("%d scripts on disks that fail, -D%s=%d%n", scripts, SEED, seed);
    Random random = new Random(seed);
    FailureCount count = new FailureCount();
    for (int i = 0; i < scripts && count.findings().isEmpty(); i++) {
      Path network = folder.resolve("network " + i);
      FailingDisk disk = new FailingDisk();
      int deeds = random.nextInt();
      new Failures(() -> new NetworkVictim(network, disk, deeds), disk, count).run(random, i);
      count.findings(NetworkVictim.faults(network, disk));
    }
    System.out.println(count);
    assertThat(count.findings()).isEmpty();
  }

  /// It acknowledges what it has not written, and cannot be used any more once a write failed.
  @Test
  void aDatabaseThatAnswersBeforeItWritesIsCaught() {
    FailureCount count = new FailureCount();
    FailingDisk disk = new FailingDisk();
    new Failures(() -> new HastyVictim(folder, disk), disk, count).run(new Random(1), 0);
    assertThat(count.lost()).isPositive();
  }
}
