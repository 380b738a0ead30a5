package app.siembra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `sample`: an invented network.
class SampleCommandTest {
  @TempDir Path folder;

  @Test
  void makesTheSameNetworkForTheSameSeedAndAnotherForAnother() throws IOException {
    String seven = exported("one", "7");

    assertThat(exported("two", "7")).isEqualTo(seven);
    assertThat(exported("three", "8")).isNotEqualTo(seven);
  }

  @Test
  void saysWhatItMadeAndLeavesByUndo() {
    try (Household home = Household.in(folder)) {
      assertThat(home.done("sample", "--people", "9", "--interactions", "20", "--json"))
          .matches(
              "\\{\"people\":9,\"interactions\":20,\"help\":\\d+,\"connections\":\\d+,"
                  + "\"followUps\":\\d+,\"seed\":1}\n");
      assertThat(home.done("check")).endsWith("Everything is as it should be.\n");

      home.done("undo");

      assertThat(home.done("people")).isEqualTo("0 people\n");
      assertThat(home.run("sample", "--people", "9").exit()).isEqualTo(2);
      assertThat(home.refused("sample", "--people", "0", "--interactions", "0")).isNotEmpty();
    }
  }

  private String exported(String name, String seed) throws IOException {
    Path own = folder.resolve(name);
    try (Household home = Household.in(own)) {
      home.done("sample", "--people", "30", "--interactions", "200", "--seed", seed);
      home.done("export", "people.csv");
      home.done("export", "talks.csv", "--as", "interactions-csv");
      home.done("export", "help.csv", "--as", "help-csv");
      return Files.readString(own.resolve("people.csv"))
          + Files.readString(own.resolve("talks.csv"))
          + Files.readString(own.resolve("help.csv"));
    }
  }
}
