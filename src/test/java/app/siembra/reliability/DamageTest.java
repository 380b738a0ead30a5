package app.siembra.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DamageTest {
  private static final String SEED = "siembra.seed";

  /// The few of every build are always the same.
  private static final int FEW = 12;

  private static final long SEED_OF_THE_FEW = 2;

  @TempDir Path folder;

  /// Damage is noticed, or does no harm; then backup and journal bring back everything.
  @Test
  void noDamageIsPassedOverAndEverythingComesBack() throws IOException {
    int times = Integer.getInteger("siembra.damages", Dose.of(FEW, 240));
    long seed = Long.getLong(SEED, times == FEW ? SEED_OF_THE_FEW : System.nanoTime());
    System.out.printf("%d damaged files, -D%s=%d%n", times, SEED, seed);
    Random random = new Random(seed);
    Path intact = folder.resolve("intact");
    NetworkExam exam = new NetworkExam(intact, random.nextInt());
    HarmTrial trial = new HarmTrial(intact, folder.resolve("damaged"), exam);
    List<Path> files = trial.files();
    for (int i = 0; i < times; i++) {
      Path file = i % 2 == 0 ? NetworkExam.DATABASE : files.get(random.nextInt(files.size()));
      trial.harm(file, Harm.any(random), random);
    }
    System.out.printf("%s, silent: %s%n", trial, trial.silent());
    assertThat(trial.findings()).isEmpty();
    assertThat(trial.silent()).isEmpty();
  }

  @Test
  void aDatabaseThatNobodyChecksIsCaught() throws IOException {
    Path intact = folder.resolve("intact");
    Set<String> entries;
    try (Victim victim = new HastyVictim(intact, new HastyDisk())) {
      Writer writer = new Writer(_ -> {});
      for (int i = 0; i < 300; i++) {
        assertThat(victim.step(writer)).isTrue();
      }
      entries = victim.look().facts();
    }
    HarmTrial trial =
        new HarmTrial(
            intact,
            folder.resolve("damaged"),
            (network, _, _) -> {
              try {
                return HastyScribe.look(network).facts().equals(entries)
                    ? HarmTrial.Noticed.HARMLESS
                    : HarmTrial.Noticed.SILENT;
              } catch (IllegalStateException e) {
                return HarmTrial.Noticed.AT_OPENING;
              }
            });
    Random random = new Random(1);
    for (int i = 0; i < 40; i++) {
      trial.harm(Path.of("hasty.mv.db"), Harm.any(random), random);
    }
    assertThat(trial.count(HarmTrial.Noticed.SILENT)).isPositive();
  }
}
