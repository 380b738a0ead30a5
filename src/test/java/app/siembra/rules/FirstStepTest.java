package app.siembra.rules;

import static app.siembra.rules.Given.TODAY;
import static app.siembra.rules.Given.daysAgo;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Starter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rule 13.
final class FirstStepTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # m: me, t: they, ?: unknown; the newest first
          mmm            |
          mmm????        |
          mmmm           | MINE
          mmmmt          | MINE
          mmmt           | BOTH
          tttt           | THEIRS
          tttm           | BOTH
          ttttm          | THEIRS
          mt?mt          | BOTH
          # only the last twelve count
          mmmmmmmmmmmmtttttttttttt | MINE
          tttttttttttt??mmmmmmmmm  | THEIRS
          ''             |
          """)
  void isSaidFromFourKnownStartersOn(String starters, @Nullable FirstStep step) {
    assertThat(
            FirstStep.of(starters.chars().mapToObj(c -> starter((char) c)).toList()).orElse(null))
        .isEqualTo(step);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # in the last 180 days | in the 180 before | trend
          0  | 0  | FLAT
          1  | 0  | MORE
          0  | 1  | LESS
          12 | 10 | FLAT
          13 | 10 | MORE
          8  | 10 | FLAT
          7  | 10 | LESS
          """)
  void isFlatWithinAFifth(int recent, int before, Trend trend) {
    List<LocalDate> dates =
        Stream.concat(
                IntStream.range(0, recent).mapToObj(i -> daysAgo(i % 2 == 0 ? 0 : 179)),
                IntStream.range(0, before).mapToObj(i -> daysAgo(i % 2 == 0 ? 180 : 359)))
            .toList();
    List<LocalDate> more =
        Stream.concat(dates.stream(), Stream.of(daysAgo(360), TODAY.plusDays(1))).toList();

    assertThat(Trend.of(more, TODAY)).isEqualTo(trend);
    assertThat(Trend.isKnown(more, TODAY)).isEqualTo(before > 0);
  }

  private static Starter starter(char c) {
    return switch (c) {
      case 'm' -> Starter.ME;
      case 't' -> Starter.THEY;
      default -> Starter.UNKNOWN;
    };
  }
}
