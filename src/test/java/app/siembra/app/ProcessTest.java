package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.store.Databases;
import app.siembra.store.Tampering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Commands as processes of their own.
@Timeout(120)
class ProcessTest {
  private static final Pattern UNEXPECTED =
      Pattern.compile(
          "Something unexpected happened \\((\\w{5})\\)\\. The log in the data folder says"
              + " more\\.\n");

  @TempDir Path folder;

  @Test
  void loadsNothingOfTheToolkitAndKeepsEverythingInTheFolder() throws Exception {
    Path loaded = folder.resolve("loaded");
    ChildProcess.Answer answer =
        child("C.UTF-8")
            .with("-Xlog:class+load:file=" + loaded)
            .run("--data", "data", "people", "--json");

    assertThat(answer).isEqualTo(new ChildProcess.Answer(0, "[\n]\n", ""));
    try (Stream<String> lines = Files.lines(loaded)) {
      assertThat(lines).noneMatch(line -> line.contains("javafx")).hasSizeGreaterThan(1000);
    }
    assertThat(folder.resolve("data/siembra.mv.db")).exists();
  }

  @Test
  void loadsWhatBuildsTablesOnlyWhereTheyAreToBeBuilt() throws Exception {
    assertThat(loadedBy("people")).anyMatch(line -> line.contains(" org.flywaydb.core.Flyway "));

    assertThat(loadedBy("people"))
        .noneMatch(line -> line.contains("flyway"))
        .anyMatch(line -> line.contains(" app.siembra.store.Schema "));
  }

  private List<String> loadedBy(String command) throws Exception {
    Path loaded = folder.resolve("loaded");
    Files.deleteIfExists(loaded);
    ChildProcess.Answer answer =
        child("C.UTF-8").with("-Xlog:class+load:file=" + loaded).run("--data", "data", command);
    assertThat(answer.exit()).isZero();
    return Files.readAllLines(loaded);
  }

  @Test
  void tellsTheUnexpectedWithTheCodeUnderWhichItStandsInTheLog() throws Exception {
    Databases.open(folder.resolve("data")).close();
    Tampering.to(folder.resolve("data"), "drop table figures");

    ChildProcess.Answer answer = child("C").run("--data", "data", "people");

    assertThat(answer.exit()).isEqualTo(3);
    assertThat(answer.out()).isEmpty();
    Matcher said = UNEXPECTED.matcher(answer.err());
    assertThat(said.matches()).as(answer.err()).isTrue();
    try (Stream<Path> logs = Files.list(folder.resolve("data/log"))) {
      assertThat(logs)
          .singleElement(InstanceOfAssertFactories.PATH)
          .content()
          .contains(said.group(1));
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void readsAndWritesUtf8WhateverTheLocale() throws Exception {
    ChildProcess.Answer answer =
        child("C")
            .given("2026-11-20\tcafé con @\"Íñigo Ñ\"\n")
            .run("--data", "data", "--lang", "es", "log", "--create", "-");
    assertThat(answer.out()).startsWith("OK\t");

    ChildProcess.Answer shown = child("C").run("--data", "data", "--lang", "es", "show", "Íñigo Ñ");

    assertThat(shown.err()).isEmpty();
    assertThat(shown.out()).contains("Íñigo Ñ", "2026-11-20  en persona");
  }

  @Test
  void exitsWithTheCodeOfWhatWentWrong() throws Exception {
    assertThat(child("C").run("--data", "data", "show", "Ana").exit()).isEqualTo(1);
    assertThat(child("C").run("--data", "data", "shwo", "Ana").exit()).isEqualTo(2);
    assertThat(child("C").run("--lang", "fr").exit()).isEqualTo(2);

    Files.createDirectories(folder.resolve("torn"));
    Files.writeString(folder.resolve("torn/siembra.mv.db"), "no database");

    ChildProcess.Answer torn = child("C").run("--data", "torn", "people");
    assertThat(torn.exit()).isEqualTo(1);
    assertThat(torn.err()).contains("cannot be read").hasLineCount(1);
    assertThat(folder.resolve("torn/siembra.mv.db")).hasContent("no database");
  }

  @Test
  void opensAWindowThatCarriesCommandsOutAndComesUpForASecondStart() throws Exception {
    Process window =
        child("C.UTF-8")
            .with("-Dglass.platform=Headless")
            .with("-Dprism.order=sw")
            .start("--data", "data");
    try {
      await(() -> hasSocket() || !window.isAlive());
      assertThat(window.isAlive()).isTrue();

      assertThat(child("C").run("--data", "data", "add", "Ana").out()).startsWith("Added Ana");
      assertThat(child("C").run("--data", "data")).isEqualTo(new ChildProcess.Answer(0, "", ""));
      assertThat(window.isAlive()).isTrue();
    } finally {
      window.destroyForcibly().waitFor();
    }
    assertThat(hasSocket()).isTrue();
    assertThat(child("C").run("--data", "data", "people").out()).endsWith("1 person\n");
    assertThat(hasSocket()).isFalse();
    assertThat(folder.resolve("data/log")).doesNotExist();
  }

  private boolean hasSocket() {
    try (Stream<Path> files = Files.list(folder.resolve("run/siembra"))) {
      return files.findAny().isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  private ChildProcess child(String language) throws IOException {
    Path runtime = Files.createDirectories(folder.resolve("run"));
    return new ChildProcess(
        folder, Map.of("LC_ALL", language, "XDG_RUNTIME_DIR", runtime.toString()));
  }
}
