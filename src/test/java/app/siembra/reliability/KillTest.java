package app.siembra.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KillTest {
  private static final String SEED = "siembra.seed";

  @TempDir Path folder;

  /// Of the command that was under way there is all or nothing.
  @Test
  void whatWasAcknowledgedIsThereHoweverTheProcessEnds() throws Exception {
    long seed = Long.getLong(SEED, System.nanoTime());
    int kills = Integer.getInteger("siembra.kills", Dose.of(20, 2000));
    System.out.printf("%d kills, -D%s=%d%n", kills, SEED, seed);

    Tally tally = new KillHarness(Scribe.class, NetworkOpening::look, folder, seed).run(kills);

    System.out.println(tally);
    assertThat(tally.findings()).isEmpty();
    assertThat(tally.cycles()).isEqualTo(kills);
    assertThat(tally.acknowledged()).isGreaterThan(5 * kills);
  }

  /// The harness sees a loss where there is one: nobody who only ever saw it pass would know.
  @Test
  void aDatabaseThatAnswersBeforeItWritesIsCaught() throws Exception {
    Tally tally = new KillHarness(HastyScribe.class, HastyScribe::look, folder, 1).run(10);

    assertThat(tally.findings()).isNotEmpty();
    assertThat(tally.lost()).isPositive();
  }
}
