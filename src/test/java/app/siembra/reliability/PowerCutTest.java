package app.siembra.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PowerCutTest {
  private static final String SEED = "siembra.seed";

  @TempDir Path folder;

  /// Of the step that was under way there is all or nothing.
  @Test
  void whatWasAcknowledgedIsThereWheneverThePowerIsCut() throws IOException {
    long seed = Long.getLong(SEED, System.nanoTime());
    int cuts = Integer.getInteger("siembra.cuts", Dose.of(49, 2100)) / Workload.values().length;
    System.out.printf("%d cuts at each kind of work, -D%s=%d%n", cuts, SEED, seed);
    Random random = new Random(seed);
    Rescue rescue = new Rescue();

    PowerCuts power = new PowerCuts(rescue::look, folder, random);
    for (Workload workload : Workload.values()) {
      Path root = Files.createDirectory(folder.resolve(workload.name()));
      long start = System.currentTimeMillis();
      Workload.Recording r = workload.play(root, random.nextInt());
      long mid = System.currentTimeMillis();
      power.cut(r, "data", cuts);
      System.out.println(
          workload
              + " "
              + r.events().size()
              + " events "
              + (mid - start)
              + " ms, images "
              + (System.currentTimeMillis() - mid));
    }

    System.out.println(power.tally() + ", " + rescue.times() + " brought back");
    assertThat(power.tally().findings()).isEmpty();
  }
}
