package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What the user writes stays where it belongs: a word that is written into every field must be found
/// in the files of the network, and nowhere else.
@Timeout(180)
@DisabledOnOs(OS.WINDOWS)
class CanaryTest {
  private static final String CANARY = "Quetzalcanary";

  /// In upper and lower case, and as H2 and the journal write it.
  private static final List<String> FORMS = List.of(CANARY, "quetzalcanary");

  @TempDir Path folder;

  @Test
  void whatIsWrittenStaysInTheFilesOfTheNetwork() throws Exception {
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    Path home = Files.createDirectories(folder.resolve("home"));
    Files.writeString(folder.resolve("card.vcf"), card());

    run("import", "card.vcf");
    run("log", "called @" + CANARY + " about " + CANARY + " #" + CANARY + " +advice " + CANARY);
    run("log", "called @nobody-" + CANARY);
    run("set", CANARY, "notes=" + CANARY);
    run("search", CANARY);
    run("show", CANARY + " and somebody else");
    run("export", "out.csv");
    run("check");
    Files.write(folder.resolve("data/siembra.mv.db"), new byte[9000]);
    run("show", CANARY);

    assertThat(files("data")).filteredOn(CanaryTest::holdsCanary).isNotEmpty();
    assertThat(files("data/log")).noneMatch(CanaryTest::holdsCanary);
    assertThat(Stream.of(temporary, home).flatMap(CanaryTest::below)).isEmpty();
    assertThat(files("data"))
        .allSatisfy(
            file ->
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(file.toString())
                    .isEqualTo("rw-------"));
    assertThat(files("data").stream().map(Path::getParent).distinct())
        .allSatisfy(
            directory ->
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                    .as(directory.toString())
                    .isEqualTo("rwx------"));
    assertThat(files("data")).noneMatch(file -> file.toString().endsWith(".trace.db"));
  }

  private static String card() {
    return """
    BEGIN:VCARD
    VERSION:4.0
    FN:%1$s
    N:%1$s;%1$s;%1$s;;
    NICKNAME:%1$s
    ORG:%1$s
    TITLE:%1$s
    NOTE:%1$s
    EMAIL:%1$s@example.org
    ADR:;;%1$s 1;%1$s;;;
    X-%1$s:%1$s
    XML:<broken xmlns="x">%1$s
    RELATED;TYPE=friend;VALUE=text:%1$s
    END:VCARD
    """
        .formatted(CANARY)
        .replace("\n", "\r\n");
  }

  private void run(String... command) throws IOException, InterruptedException {
    String[] arguments =
        Stream.concat(Stream.of("--data", "data"), Stream.of(command)).toArray(String[]::new);
    new ChildProcess(
            folder,
            Map.of(
                "LC_ALL",
                "C.UTF-8",
                "HOME",
                folder.resolve("home").toString(),
                "XDG_RUNTIME_DIR",
                Files.createDirectories(folder.resolve("run")).toString()))
        .with("-Djava.io.tmpdir=" + folder.resolve("tmp"))
        .with("-Duser.home=" + folder.resolve("home"))
        .with("-XX:-UsePerfData")
        .run(arguments);
  }

  private List<Path> files(String below) {
    return below(folder.resolve(below)).toList();
  }

  private static Stream<Path> below(Path directory) {
    if (!Files.exists(directory)) {
      return Stream.empty();
    }
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holdsCanary(Path file) {
    try {
      String content = Files.readString(file, StandardCharsets.ISO_8859_1);
      return FORMS.stream().anyMatch(content::contains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
