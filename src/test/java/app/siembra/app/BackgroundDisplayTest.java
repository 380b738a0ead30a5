package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Moment;
import app.siembra.service.Services;
import app.siembra.store.Databases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A program that goes on without its window, and one that does not.
@Tag("display")
class BackgroundDisplayTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void end() throws InterruptedException {
    for (Process process : started) {
      process.destroy();
      process.waitFor();
    }
  }

  private Process start(String... more) throws IOException {
    List<String> line = new ArrayList<>(List.of("--data", folder.resolve("data").toString()));
    line.addAll(List.of(more));
    Path run = Files.createDirectories(folder.resolve("run"));
    Process process =
        new ChildProcess(folder, Map.of("XDG_RUNTIME_DIR", run.toString(), "PATH", ""))
            .start(line.toArray(String[]::new));
    started.add(process);
    return process;
  }

  private void staying(boolean on) throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    try (var services = new Services(Databases.at(data), "ES")) {
      services.settings().staying(on, Moment.of(Clock.system(ZoneId.systemDefault())));
    }
  }

  private static String ask(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip();
  }

  private static String window() throws IOException, InterruptedException {
    return ask("xdotool", "search", "--onlyvisible", "--name", "^Siembra$");
  }

  private static boolean isUp() throws IOException, InterruptedException {
    return !window().isEmpty();
  }

  private static void until(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS, holds);
  }

  /// As the cross in its corner does.
  private static void closeWindow() throws Exception {
    until(BackgroundDisplayTest::isUp);
    until(
        () -> {
          ask("wmctrl", "-i", "-c", window());
          return !isUp();
        });
  }

  private static void hasEnded(Process process) throws InterruptedException {
    assertThat(process.waitFor(PATIENCE)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void theProgramEndsWithItsWindowUnlessItIsSetToStay() throws Exception {
    staying(false);
    Process siembra = start();

    closeWindow();

    hasEnded(siembra);
  }

  @Test
  void whereItStaysASecondStartBringsTheWindowBackAndAThirdInTheBackgroundDoesNot()
      throws Exception {
    staying(true);
    Process siembra = start();
    until(this::isListening);
    closeWindow();

    hasEnded(start("--background"));
    assertThat(isUp()).isFalse();
    hasEnded(start());
    until(BackgroundDisplayTest::isUp);
    assertThat(siembra.isAlive()).isTrue();
  }

  @Test
  void whoeverStartedItInTheBackgroundSeesItOnlyWhenCalledFor() throws Exception {
    staying(false);
    Process siembra = start("--background");
    until(this::isListening);
    assertThat(isUp()).isFalse();

    hasEnded(start());
    closeWindow();
    hasEnded(siembra);
  }

  private boolean isListening() throws IOException {
    try (var files = Files.walk(folder.resolve("run"))) {
      return files.anyMatch(file -> file.toString().endsWith(".sock"));
    }
  }
}
