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

  /// One of so many times the cut takes the database with it: then the journal must do.
  private static final int LOST = 3;

  @TempDir Path folder;

  /// Of the step that was under way there is all or nothing.
  @Test
  void whatWasAcknowledgedIsThereWheneverThePowerIsCut() throws IOException {
    long seed = Long.getLong(SEED, System.nanoTime());
    int cuts = Integer.getInteger("siembra.cuts", Dose.of(27, 2700)) / Workload.values().length;
    System.out.printf("%d cuts at each kind of work, -D%s=%d%n", cuts, SEED, seed);
    Random random = new Random(seed);
    Reopening reopening = new Reopening();

    PowerCuts power =
        new PowerCuts(
            network -> {
              if (random.nextInt(LOST) == 0) {
                Reopening.lose(network);
              }
              return reopening.look(network);
            },
            folder,
            random);
    for (Workload workload : Workload.values()) {
      reopening.later(workload == Workload.UPGRADE);
      Path root = Files.createDirectory(folder.resolve(workload.name()));
      power.cut(workload.play(root, random.nextInt()), "data", cuts);
    }

    System.out.println(power.tally() + ", " + reopening.times() + " brought back");
    assertThat(power.tally().findings()).isEmpty();
  }

  @Test
  void aDatabaseThatAnswersBeforeItWritesIsCaught() throws IOException {
    Path root = Files.createDirectory(folder.resolve("hasty"));
    PowerCutDisk disk = new PowerCutDisk(root);
    Writer writer = new Writer(disk::say);
    int begin;
    try (Victim victim = new HastyVictim(root.resolve("data"), disk)) {
      begin = disk.events().size();
      for (int i = 0; i < 50; i++) {
        assertThat(victim.step(writer)).isTrue();
      }
    }
    PowerCuts power = new PowerCuts(HastyScribe::look, folder, new Random(1));

    power.cut(new Workload.Recording(root, disk.events(), begin, new Ledger()), "data", 20);

    assertThat(power.tally().lost()).isPositive();
  }
}
