package app.siembra.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IsoDayTest {
  @Test
  void aDayIsRead() {
    assertThat(IsoDay.parse(" 2026-11-23 ")).contains(LocalDate.of(2026, 11, 23));
    assertThat(IsoDay.parse("2024-02-29")).contains(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-11",
        "2026-02-30",
        "-6000000-01-01",
        "+20226-01-01",
        "-0044-03-15",
        "２０２６-11-23",
        "23/11/2026",
        "2026-11-23T10:00"
      })
  void whatIsNoneIsNotRead(String text) {
    assertThat(IsoDay.parse(text)).isEmpty();
  }
}
