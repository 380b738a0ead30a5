package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedTest {
  @TempDir Path folder;

  @Test
  void findsTheLettersThatALocaleWithoutEncodingLost() throws IOException {
    Path bytes =
        Files.writeString(
            folder.resolve("cmdline"), "java\0-jar\0siembra.jar\0log\0café con @Ana\0\0");

    assertThat(Typed.restored(new String[] {"log", "caf?? con @Ana", ""}, bytes))
        .containsExactly("log", "café con @Ana", "");
  }

  @Test
  void keepsWhatItSawWhereTheSystemDoesNotTell() throws IOException {
    String[] seen = {"log", "caf??"};
    Path latin =
        Files.write(
            folder.resolve("latin"),
            "java\0log\0caf\u00e9\0".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Typed.restored(seen, folder.resolve("none"))).containsExactly(seen);
    assertThat(Typed.restored(seen, latin)).containsExactly(seen);
    assertThat(Typed.restored(seen, Files.createFile(folder.resolve("empty"))))
        .containsExactly(seen);
  }

  @Test
  void takesWholeArgumentsAsTheyAre() {
    assertThat(Typed.arguments(new String[] {"log", "café"})).containsExactly("log", "café");
  }
}
