package app.siembra.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The same kills, done to what Siembra could stand on instead: figures to compare, and a harness that
/// was seen to catch an engine. Engines that `-Preliability` did not bring are left out.
final class EngineKillTest {
  private static final String SEED = "siembra.seed";

  /// Kills come after so many entries at the most.
  private static final int MOST_ENTRIES = 300;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(names = {"OURS", "SQLITE_FULL"})
  void whatWasAcknowledgedIsThere(Engine engine) throws Exception {
    Tally tally = killed(engine, Integer.getInteger("siembra.engine-kills", Dose.of(2, 200)));
    assertThat(tally.findings()).isEmpty();
  }

  /// What comes of these is what it is; see the figures.
  @ParameterizedTest
  @EnumSource(names = {"H2_NEXT", "H2_NEXT_DEFAULTS"})
  void whatWasAcknowledgedIsCounted(Engine engine) throws Exception {
    Tally tally = killed(engine, Integer.getInteger("siembra.engine-kills", Dose.of(2, 200)));
    tally.findings().stream().limit(20).forEach(System.out::println);
    assertThat(tally.acknowledged()).isPositive();
  }

  private Tally killed(Engine engine, int kills) throws IOException, InterruptedException {
    assumeTrue(engine.isHere());
    long seed = Long.getLong(SEED, System.nanoTime());
    System.out.printf("%s, -D%s=%d%n", engine, SEED, seed);
    Tally tally = new Tally("kills");
    for (int begun = 0; tally.cycles() < kills; begun++) {
      Path fresh = Files.createDirectory(folder.resolve("begun " + begun));
      new KillHarness(
              (data, child) ->
                  engine.command(
                      EngineScribe.class, List.of(data.toString(), Integer.toString(child))),
              copy -> EngineReading.look(engine, copy),
              fresh,
              seed + begun,
              MOST_ENTRIES,
              tally)
          .run(kills);
    }
    System.out.println(engine + ": " + tally);
    return tally;
  }
}
