package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.ProblemException;
import app.siembra.text.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T23:30:00Z"), ZoneId.of("Europe/Madrid"));
  private static final Machine MACHINE =
      new Machine(
          "Linux",
          "ana",
          Path.of("/home/ana"),
          Path.of("/tmp"),
          Path.of("/work"),
          Locale.of("es", "MX"),
          Map.of());

  @Test
  void isOfTheSystemWhereNothingIsSaid() {
    Start start = start();

    assertThat(start.directories().data()).isEqualTo(Path.of("/home/ana/.local/share/siembra"));
    assertThat(start.language()).isEqualTo(Language.SPANISH);
    assertThat(start.moment().today()).isEqualTo(LocalDate.of(2026, 11, 24));
  }

  @Test
  void isAsTheLineSays() {
    Start start = start("--data", "../d", "--lang=en", "--today", "2024-02-29");

    assertThat(start.directories().data()).isEqualTo(Path.of("/d"));
    assertThat(start.language()).isEqualTo(Language.ENGLISH);
    assertThat(start.moment().today()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(start.moment().now()).isEqualTo(CLOCK.instant());
  }

  @ParameterizedTest
  @CsvSource({
    "--lang, fr, start.language",
    "--today, 2026-02-30, start.today",
    "--today, tomorrow, start.today",
    "--data, a\0b, start.folder"
  })
  void refusesWhatMakesNoSense(String option, String value, String problem) {
    assertThatThrownBy(() -> start(option, value))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().key()).isEqualTo(problem));
  }

  private static Start start(String... arguments) {
    return Start.of(StartLine.parse(List.of(arguments)), MACHINE, CLOCK);
  }
}
