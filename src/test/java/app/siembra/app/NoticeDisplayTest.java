package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.siembra.model.Moment;
import app.siembra.model.PersonName;
import app.siembra.rules.NoticeHours;
import app.siembra.service.Services;
import app.siembra.store.Databases;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// What reaches the desktop of somebody who has Siembra in the background: a real session bus, and
/// a program that shows notices.
@Tag("display")
class NoticeDisplayTest {
  private static final List<String> PROGRAMS =
      List.of("dbus-daemon", "dunst", "dunstctl", "notify-send", "xdotool", "import");
  private static final int PATIENCE_SECONDS = 60;
  private static final Moment NOW = Moment.of(Clock.system(ZoneId.systemDefault()));

  @TempDir Path folder;
  private final List<Process> started = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void beginSession() throws Exception {
    assumeTrue(
        PROGRAMS.stream().allMatch(NoticeDisplayTest::isThere), "needs " + PROGRAMS + " on PATH");
    environment.put("DBUS_SESSION_BUS_ADDRESS", sessionBus());
    environment.put("XDG_RUNTIME_DIR", Files.createDirectory(folder.resolve("run")).toString());
    start("dunst", "-print");
    until(() -> count() == 0);
  }

  /// Last first: who still talks to the bus ends before it.
  @AfterEach
  void end() throws InterruptedException {
    for (Process process : started.reversed()) {
      process.destroy();
      process.waitFor();
    }
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  /// A bus that starts nothing by itself: who shows notices here is known.
  private String sessionBus() throws Exception {
    Path bus = folder.resolve("bus.conf");
    Files.writeString(
        bus,
        """
        <busconfig>
          <type>session</type>
          <listen>unix:dir=%s</listen>
          <policy context="default">
            <allow send_destination="*" eavesdrop="true"/>
            <allow eavesdrop="true"/>
            <allow own="*"/>
          </policy>
        </busconfig>
        """
            .formatted(folder));
    start("dbus-daemon", "--config-file=" + bus, "--nofork", "--print-address=1");
    until(() -> !said("dbus-daemon").isEmpty());
    return said("dbus-daemon").strip();
  }

  /// What a program has printed by now.
  private String said(String program) throws IOException {
    return Files.readString(folder.resolve(program + ".out"));
  }

  private Process start(String... command) throws IOException {
    var builder =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve(command[0] + ".out").toFile())
            .redirectError(folder.resolve(command[0] + ".log").toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    started.add(process);
    return process;
  }

  private Process startSiembra() throws IOException {
    Process siembra =
        new ChildProcess(folder, environment)
            .start("--data", folder.resolve("data").toString(), "--lang", "en", "--background");
    started.add(siembra);
    return siembra;
  }

  private String ask(String... command) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip();
  }

  /// How many notices there have been; less than none while nobody shows any.
  private int count() throws IOException, InterruptedException {
    String shown = ask("dunstctl", "count", "displayed");
    String past = ask("dunstctl", "count", "history");
    return shown.matches("\\d+") ? Integer.parseInt(shown) + Integer.parseInt(past) : -1;
  }

  private static void until(Callable<Boolean> holds) throws Exception {
    WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, holds);
  }

  private boolean isWindowUp() throws IOException, InterruptedException {
    return !ask("xdotool", "search", "--onlyvisible", "--name", "^Siembra$").isEmpty();
  }

  private void write(String... names) throws IOException {
    Files.createDirectories(folder.resolve("data"));
    try (var services = new Services(Databases.at(folder.resolve("data")), "ES")) {
      // At any time of the day at which this runs.
      services
          .settings()
          .noticeHours(
              new NoticeHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT), NOW);
      services.settings().noticeNames(true, NOW);
      for (String name : names) {
        services
            .people()
            .add(PersonName.of(name, ""), person -> person, NOW.today().minusDays(1), "call", NOW);
      }
    }
  }

  @Test
  void aReminderIsShownOnceAndNotAgainAfterARestart() throws Exception {
    write("Ana");
    Process first = startSiembra();
    until(() -> count() == 1);
    assertThat(isWindowUp()).isFalse();
    picture("notice-on-the-desktop");
    first.destroy();
    assertThat(first.waitFor(Duration.ofSeconds(PATIENCE_SECONDS))).isTrue();

    // Who is told of the newer one would have been told of the older one with it.
    write("Luis");
    startSiembra();
    until(() -> count() == 2);
    assertThat(said("dunst"))
        .contains("One thing for today")
        .doesNotContain("Two things for today")
        .containsOnlyOnce("body: 'Ana: what you said you would do'")
        .containsOnlyOnce("body: 'Luis: what you said you would do'");
  }

  @Test
  void aClickOnANoticeBringsTheWindowUp() throws Exception {
    write("Ana");
    startSiembra();
    until(() -> count() == 1);

    ask("dunstctl", "action", "0");

    until(this::isWindowUp);
  }

  private void picture(String name) throws IOException, InterruptedException {
    Path file = Files.createDirectories(Path.of("target", "screenshots")).resolve(name + ".png");
    ask("import", "-window", "root", "-crop", "700x300+700+0", "+repage", file.toString());
    assertThat(file).isNotEmptyFile();
  }
}
