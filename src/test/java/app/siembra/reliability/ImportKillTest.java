package app.siembra.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportKillTest {
  private static final String SEED = "siembra.seed";

  /// One of so many times the database is gone too: then the journal must do.
  private static final int LOST = 3;

  @TempDir Path folder;

  @Test
  void ofAnImportThereIsAllOrNothingHoweverTheProcessEnds() throws Exception {
    long seed = Long.getLong(SEED, System.nanoTime());
    int kills = Integer.getInteger("siembra.import-kills", Dose.of(3, 200));
    int people = Dose.of(300, 20_000);
    System.out.printf("%d kills in an import of %d, -D%s=%d%n", kills, people, SEED, seed);
    Random random = new Random(seed);
    Reopening rescue = new Reopening();
    ImportKills harness =
        new ImportKills(
            ImportScribe.class,
            network -> {
              if (random.nextInt(LOST) == 0) {
                Reopening.lose(network);
              }
              return rescue.look(network);
            },
            folder,
            people,
            random);

    Tally tally = harness.run(kills);

    System.out.printf(
        "%s, %d brought back; the import takes %.1f s%n", tally, rescue.times(), harness.seconds());
    assertThat(tally.findings()).isEmpty();
    assertThat(tally.acknowledged()).isBetween(kills * ImportScribe.DEEDS, kills * 4);
  }

  @Test
  void anImportPieceByPieceIsCaught() throws Exception {
    ImportKills harness =
        new ImportKills(PiecemealScribe.class, NetworkOpening::look, folder, 100, new Random(1));

    assertThat(harness.run(2).findings()).isNotEmpty();
  }
}
