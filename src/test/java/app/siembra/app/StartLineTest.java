package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                    | ''  | ''         | ''
          --data D                              | D   | ''         | ''
          --data=D --today 2026-11-23           | D   | 2026-11-23 | ''
          --data D people --json                | D   | ''         | people --json
          --today=2026-11-23 quiet --today      | ''  | 2026-11-23 | quiet --today
          log --data D                          | ''  | ''         | log --data D
          --help                                | ''  | ''         | --help
          --data                                | ''  | ''         | --data
          --date D people                       | ''  | ''         | --date D people
          """)
  void takesTheOptionsBeforeTheCommandAndLeavesTheRest(
      String typed, String data, String today, String command) {
    StartLine line = StartLine.parse(words(typed));

    assertThat(line.data()).isEqualTo(data);
    assertThat(line.today()).isEqualTo(today);
    assertThat(line.command()).isEqualTo(words(command));
    assertThat(line.isWindow()).isEqualTo(command.isEmpty());
  }

  @Test
  void saysTheSameAgainAsArguments() {
    StartLine line = StartLine.parse(List.of("--lang=es", "--data=a b", "log", "--on", "x"));

    assertThat(StartLine.parse(line.arguments())).isEqualTo(line);
    assertThat(line.language()).isEqualTo("es");
  }

  @Test
  void staysOutOfSightWhereItIsAskedTo() {
    StartLine line = StartLine.parse(List.of("--data", "a", "--background", "--lang=es"));

    assertThat(line.background()).isTrue();
    assertThat(line.isWindow()).isTrue();
    assertThat(line.language()).isEqualTo("es");
    assertThat(StartLine.parse(line.arguments())).isEqualTo(line);
    assertThat(StartLine.parse(List.of("people", "--background")).background()).isFalse();
  }

  private static List<String> words(String typed) {
    return typed.isEmpty() ? List.of() : List.of(typed.split(" "));
  }
}
