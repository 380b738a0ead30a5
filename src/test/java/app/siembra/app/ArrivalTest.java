package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read before the window is shown.
class ArrivalTest {
  @TempDir Path folder;

  @Test
  void theFirstStepsAreOfferedUntilTheyWereGoneThrough() {
    try (var studio = Studio.at(folder)) {
      assertThat(Arrival.First.of(studio.services()).newcomer()).isTrue();

      studio.services().memory().welcome();
      assertThat(Arrival.First.of(studio.services()).newcomer()).isFalse();
    }
  }

  @Test
  void whoHasPeopleInTheBookIsNoNewcomer() {
    try (var studio = Studio.at(folder)) {
      studio.add("Ana");

      assertThat(Arrival.First.of(studio.services()).newcomer()).isFalse();
    }
  }
}
