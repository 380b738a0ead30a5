package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LocalClockTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final ZoneId UTC = ZoneId.of("UTC");

  private ZoneId computer = UTC;

  @Test
  void followsAComputerThatTravelsAndComesHome() {
    var clock = new LocalClock(MADRID, () -> computer);
    assertThat(clock.getZone()).isEqualTo(MADRID);

    computer = TOKYO;
    assertThat(clock.getZone()).isEqualTo(TOKYO);

    computer = UTC;
    assertThat(clock.getZone()).isEqualTo(MADRID);
  }

  @Test
  void askingTheComputerAnewKeepsItsZone() {
    ZoneId before = ZoneId.systemDefault();

    assertThat(LocalClock.here().getZone()).isEqualTo(before);
    assertThat(LocalClock.from(TOKYO).getZone()).isEqualTo(TOKYO);
    assertThat(ZoneId.systemDefault()).isEqualTo(before);
  }
}
