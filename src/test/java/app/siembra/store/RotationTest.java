package app.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RotationTest {
  private static final Instant NOW = Instant.parse("2026-11-25T20:30:00Z");

  @Test
  void keepsAnHourADayAndAMonthEach() {
    List<Instant> all =
        Stream.iterate(NOW, at -> at.minus(Duration.ofMinutes(30))).limit(48 * 400).toList();
    List<Instant> kept = Rotation.kept(all, Function.identity());
    assertThat(kept).hasSizeBetween(24 + 12 + 10, 24 + 14 + 12 + 2).isSubsetOf(all);
    assertThat(kept.subList(0, 3)).isEqualTo(all.subList(0, 3));
    assertThat(kept.getLast()).isEqualTo(Instant.parse("2025-12-31T23:30:00Z"));
    assertThat(kept).contains(Instant.parse("2026-11-12T23:30:00Z"));
    assertThat(kept).contains(Instant.parse("2026-11-24T21:30:00Z"));
  }

  /// However long nothing was done, and however much was done in a minute.
  @Test
  void neverGivesUpTheNewestThree() {
    List<Instant> rare =
        List.of(NOW, NOW.minus(Duration.ofDays(900)), NOW.minus(Duration.ofDays(1800)));
    assertThat(Rotation.kept(rare, Function.identity())).isEqualTo(rare);
    List<Instant> often =
        Stream.iterate(NOW, at -> at.minus(Duration.ofSeconds(1))).limit(100).toList();
    assertThat(Rotation.kept(often, Function.identity())).isEqualTo(often.subList(0, 3));
  }

  @Test
  void keptOnesAreKeptAgain() {
    List<Instant> all =
        Stream.iterate(NOW, at -> at.minus(Duration.ofHours(5))).limit(2000).toList();
    List<Instant> kept = Rotation.kept(all, Function.identity());
    assertThat(Rotation.kept(kept, Function.identity())).isEqualTo(kept);
  }
}
