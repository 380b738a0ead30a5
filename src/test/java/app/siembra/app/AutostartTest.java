package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.ProblemException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How Siembra starts with the computer.
class AutostartTest {
  private static final StartLine PLAIN = StartLine.parse(List.of());

  @TempDir Path folder;

  private Machine machine(String system, Map<String, String> environment) {
    return new Machine(system, "ana", folder, folder, folder, Locale.ENGLISH, environment);
  }

  private static Properties java(String... more) {
    var properties = new Properties();
    properties.setProperty("java.home", "/opt/jdk");
    properties.setProperty("java.class.path", "app/siembra.jar");
    for (int i = 0; i < more.length; i += 2) {
      properties.setProperty(more[i], more[i + 1]);
    }
    return properties;
  }

  private Launch launch(StartLine line, Properties properties) {
    return Launch.inBackground(line, folder, properties);
  }

  @Test
  void theInstalledProgramIsStartedByItsLauncher() {
    var installed = java("jpackage.app-path", "/opt/siembra/bin/Siembra");

    assertThat(launch(PLAIN, installed).command())
        .containsExactly("/opt/siembra/bin/Siembra", "--background");
  }

  @Test
  void elseJavaStartsTheSameJarOnTheSameNetworkWhereverItIsCalledFrom() {
    var line = StartLine.parse(List.of("--data", "mine", "--lang=es", "--today=2026-01-01"));

    assertThat(launch(line, java()).command())
        .containsExactly(
            Path.of("/opt/jdk/bin/java").toString(),
            "-jar",
            folder.resolve("app/siembra.jar").toString(),
            "--data",
            folder.resolve("mine").toString(),
            "--lang",
            "es",
            "--background");
    assertThat(
            launch(PLAIN, java("java.class.path", "a.jar" + File.pathSeparator + "/b.jar"))
                .command())
        .contains("-cp", folder.resolve("a.jar") + File.pathSeparator + "/b.jar")
        .endsWith("app.siembra.app.Launcher", "--background");
  }

  @Test
  void onLinuxItIsAnEntryOfTheDesktopWithEveryCharacterAsItIs() throws IOException {
    Path config = folder.resolve("config");
    var launch = new Launch(List.of("/opt/Mi \"$HOME\" 100%/a\\b", "--background"));
    var entry =
        Autostart.on(machine("Linux", Map.of("XDG_CONFIG_HOME", config.toString())), launch);

    entry.write();

    assertThat(entry.file()).isEqualTo(config.resolve("autostart/siembra.desktop"));
    assertThat(Files.readAllLines(entry.file()))
        .startsWith("[Desktop Entry]")
        .contains(
            "Exec=\"/opt/Mi \\\\\"\\\\$HOME\\\\\" 100%%/a\\\\\\\\b\" \"--background\"",
            "Type=Application");
    assertThat(Autostart.on(machine("Linux", Map.of("XDG_CONFIG_HOME", "here")), launch).file())
        .isEqualTo(folder.resolve(".config/autostart/siembra.desktop"));
  }

  @Test
  void onAMacItIsAnAgentAndOnWindowsAFileInTheStartupFolder() {
    var launch = new Launch(List.of("/Apps/Ana & Co/Siembra", "--background"));

    var agent = Autostart.on(machine("Mac OS X", Map.of()), launch);
    assertThat(agent.file()).isEqualTo(folder.resolve("Library/LaunchAgents/app.siembra.plist"));
    assertThat(agent.content())
        .contains("<string>/Apps/Ana &amp; Co/Siembra</string>", "<key>RunAtLoad</key>");

    var file = Autostart.on(machine("Windows 11", Map.of()), launch);
    assertThat(file.file()).hasFileName("Siembra.cmd");
    assertThat(file.file().getParent()).hasFileName("Startup");
    assertThat(file.content()).contains("\"/Apps/Ana & Co/Siembra\" \"--background\"\r\n");
  }

  @Test
  void itComesAndGoesWithTheSetting() {
    var autostart = Autostart.on(machine("Linux", Map.of()), launch(PLAIN, java()));
    var computer = new ThisComputer(new Bell(Optional.empty()), autostart);
    assertThat(computer.isStarting()).isFalse();

    computer.start(true);
    assertThat(computer.isStarting()).isTrue();
    assertThat(computer.entry()).exists();

    computer.start(false);
    assertThat(computer.isStarting()).isFalse();
    computer.start(false);
    assertThat(computer.entry()).doesNotExist();
  }

  @Test
  void whereItCannotBeWrittenThatIsSaid() throws IOException {
    Files.createFile(folder.resolve(".config"));
    var autostart = Autostart.on(machine("Linux", Map.of()), launch(PLAIN, java()));
    var computer = new ThisComputer(new Bell(Optional.empty()), autostart);

    assertThatThrownBy(() -> computer.start(true))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.problem().key()).isEqualTo("autostart.failed"));
  }
}
