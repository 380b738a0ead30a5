package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  @TempDir Path folder;

  @Test
  void makesNothingBeforeThereIsSomethingToSay() throws IOException {
    LogFile log = new LogFile(folder.resolve("log"), 10);
    assertThat(folder).isEmptyDirectory();

    log.append("a word\n");

    assertThat(folder.resolve("log/siembra.log")).hasContent("a word\n");
  }

  @Test
  void beginsANewFileWhenOneIsFullAndKeepsFive() throws IOException {
    LogFile log = new LogFile(folder, 3);

    for (int i = 0; i < 8; i++) {
      log.append("n " + i + "\n");
    }

    assertThat(folder.resolve("siembra.log")).hasContent("n 7\n");
    assertThat(folder.resolve("siembra.4.log")).hasContent("n 3\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(5);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void canBeReadByNobodyElse() throws IOException {
    new LogFile(folder.resolve("log"), 10).append("a word\n");

    assertThat(permissions(folder.resolve("log"))).isEqualTo("rwx------");
    assertThat(permissions(folder.resolve("log/siembra.log"))).isEqualTo("rw-------");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
