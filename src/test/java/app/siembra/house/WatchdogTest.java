package app.siembra.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class WatchdogTest {
  @Test
  void whatDoesNotEndIsNamedWithWhatEveryThreadIsAt() throws Exception {
    CompletableFuture<String> report = new CompletableFuture<>();
    new Watchdog(Duration.ofMillis(1), report::complete).begun("StuckTest");
    assertThat(report.get(1, TimeUnit.MINUTES))
        .startsWith("StuckTest has not ended after PT0.001S")
        .contains("app.siembra.house.WatchdogTest.whatDoesNotEndIsNamed");
  }

  @Test
  void whatEndsIsNotNamed() throws Exception {
    List<String> reports = new ArrayList<>();
    CompletableFuture<String> later = new CompletableFuture<>();
    Watchdog watchdog = new Watchdog(Duration.ofMillis(20), reports::add);
    watchdog.begun("QuickTest");
    watchdog.ended("QuickTest");
    new Watchdog(Duration.ofMillis(40), later::complete).begun("After it");
    assertThat(later.get(1, TimeUnit.MINUTES)).isNotEmpty();
    assertThat(reports).isEmpty();
  }
}
