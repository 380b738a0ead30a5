package app.siembra.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.store.Database;
import app.siembra.store.Databases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(3600)
final class RestoreDrillTest {
  private static final String SEED = "siembra.seed";

  @TempDir Path folder;

  @Test
  void whatComesBackIsWhatWasThereWhenTheBackupWasMadeThoughSomebodyWrote() throws Exception {
    long seed = Long.getLong(SEED, System.nanoTime());
    int drills = Integer.getInteger("siembra.drills", Dose.of(2, 50));
    System.out.printf("%d drills, -D%s=%d%n", drills, SEED, seed);
    try (RestoreDrill drill = new RestoreDrill(folder, new Random(seed).nextInt())) {
      for (int i = 0; i < drills; i++) {
        drill.copy(drill::backup);
      }
      System.out.println(drill);
      assertThat(drill.findings()).isEmpty();
      assertThat(drill.meanwhile()).isGreaterThan(drills);
    }
  }

  /// Each table is as it was at some moment, but not all at the same.
  @Test
  void aCopyOfTwoMomentsIsCaught() throws Exception {
    try (RestoreDrill drill = new RestoreDrill(folder, 1)) {
      drill.copy((database, _, _) -> ofTwoMoments(database));

      assertThat(drill.findings()).hasSize(1);
    }
  }

  private static List<String> ofTwoMoments(Database database) {
    List<String> early = Databases.dump(database);
    List<String> late = early;
    while (late.equals(early)) {
      late = Databases.dump(database);
    }
    List<String> mixed = new ArrayList<>(early.subList(0, early.size() / 2));
    mixed.addAll(late.subList(early.size() / 2, late.size()));
    return mixed;
  }
}
