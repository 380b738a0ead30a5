package app.siembra.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rule 10: E.164.
final class PhonesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          +34 600 123 456      | ES | +34600123456
          +34 600 123 456      |    | +34600123456
          600 123 456          | ES | +34600123456
          600-12-34-56         | ES | +34600123456
          (+34) 600 123 456    | US | +34600123456
          tel:+34-600-123-456  |    | +34600123456
          944 123 456          | ES | +34944123456
          # 00 is first read as +, whatever the region
          0034 600 123 456     |    | +34600123456
          0034 600 123 456     | ES | +34600123456
          0034 600 123 456     | US | +34600123456
          (00) 34 600 123 456  | US | +34600123456
          # else by the region, whose own prefix for abroad may be another
          011 34 600 123 456   | US | +34600123456
          (415) 555-2671       | US | +14155552671
          020 7946 0018        | GB | +442079460018
          +44 (0)20 7946 0018  | ES | +442079460018
          +1 202 555 0143      | ES | +12025550143
          """)
  void readsANumber(String text, @Nullable String region, String e164) {
    assertThat(Phones.e164(text, region)).contains(e164);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          600 123 456 |
          555-2671    | US
          112         | ES
          12          | ES
          no number   | ES
          +           | ES
          00          |
          00          | ES
          ''          | ES
          +34 1       | ES
          600 123 456 | ??
          +999 123 456 789 | ES
          """)
  void readsNothingElse(String text, @Nullable String region) {
    assertThat(Phones.e164(text, region)).isEmpty();
  }
}
