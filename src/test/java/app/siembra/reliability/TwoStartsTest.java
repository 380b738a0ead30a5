package app.siembra.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(1800)
final class TwoStartsTest {
  private static final String SEED = "siembra.seed";

  @TempDir Path folder;

  /// Also where the first is not yet up, and after it was killed.
  @Test
  void aSecondStartComesToTheFirst() throws Exception {
    long seed = Long.getLong(SEED, System.nanoTime());
    int starts = Integer.getInteger("siembra.starts", Dose.of(2, 20));
    System.out.printf("%d times two starts, -D%s=%d%n", starts, SEED, seed);
    TwoStarts two = new TwoStarts(folder, "data", new Random(seed));
    for (int i = 0; i < starts; i++) {
      two.cycle(i % 2 == 0);
    }
    two.compareInTheEnd();

    System.out.println(two);
    assertThat(two.findings()).isEmpty();
  }

  @Test
  void twoWindowsAreCaught() throws Exception {
    TwoStarts two = new TwoStarts(folder, "elsewhere", new Random(1));

    two.cycle(false);

    assertThat(two.findings()).isNotEmpty();
  }
}
