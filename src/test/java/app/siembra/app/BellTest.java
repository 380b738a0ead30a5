package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.siembra.ui.settings.Computer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Notices outside the window, with a program in the place of the desktop's that writes down what
/// it was asked for.
class BellTest {
  private static final Bulletin BULLETIN =
      new Bulletin("-1 things", "Ana & <Luis>\nJon", "Show", "Tomorrow");

  @TempDir Path folder;
  private final BlockingQueue<Bell.Choice> chosen = new LinkedBlockingQueue<>();

  @BeforeEach
  void onlyWithAShell() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
  }

  private Bell bell(String help, String rest) throws IOException {
    Path program = folder.resolve("notify-send");
    Files.writeString(
        program,
        """
        #!/bin/sh
        if [ "$1" = --help ]; then echo '%s'; exit 0; fi
        printf '%%s\\n' "$@" >"%s"
        %s
        """
            .formatted(help, folder.resolve("asked"), rest));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return new Bell(NoticeProgram.on(machine("Linux", "/nowhere::" + folder)));
  }

  private Machine machine(String system, String path) {
    return new Machine(system, "ana", folder, folder, folder, Locale.ENGLISH, Map.of("PATH", path));
  }

  private Bell.Choice next() throws InterruptedException {
    return chosen.poll(20, TimeUnit.SECONDS);
  }

  @Test
  void aClickOnItIsHeard() throws Exception {
    Bell bell = bell("  -A, --action=[NAME=]Text", "echo default");
    bell.ring(BULLETIN, chosen::add);

    assertThat(next()).isEqualTo(Bell.Choice.SHOW);
    assertThat(bell.way()).isEqualTo(Computer.Notices.NOTIFY_SEND);
    assertThat(Files.readAllLines(folder.resolve("asked")))
        .contains("--action=default=Show", "--action=later=Tomorrow")
        .endsWith("--", "-1 things", "Ana &amp; &lt;Luis&gt;", "Jon");
  }

  @Test
  void soIsPuttingItOff() throws Exception {
    bell("--action", "echo warning; echo later").ring(BULLETIN, chosen::add);

    assertThat(next()).isEqualTo(Bell.Choice.LATER);
  }

  @Test
  void anOlderProgramIsAskedForNoMoreThanItCan() throws Exception {
    bell("  -i, --icon=ICON", "echo default").ring(BULLETIN, chosen::add);

    assertThat(next()).isEqualTo(Bell.Choice.SHOW);
    assertThat(Files.readString(folder.resolve("asked"))).doesNotContain("--action");
  }

  @Test
  void whereItFailsThatIsKnownUntilItWorksAgain() throws Exception {
    Bell bell = bell("--action", "[ -e '" + folder + "/bus' ] || exit 1; echo default");
    bell.ring(BULLETIN, chosen::add);
    while (bell.way() != Computer.Notices.NONE) {
      Thread.onSpinWait();
    }

    Files.createFile(folder.resolve("bus"));
    bell.ring(BULLETIN, chosen::add);
    assertThat(next()).isEqualTo(Bell.Choice.SHOW);
    assertThat(bell.way()).isEqualTo(Computer.Notices.NOTIFY_SEND);
  }

  @Test
  void whoEndsDoesNotWaitForAChoice() throws Exception {
    Bell bell = bell("--action", "exec cat '" + folder.resolve("never") + "'");
    assertThat(new ProcessBuilder("mkfifo", folder.resolve("never").toString()).start().waitFor())
        .isZero();
    bell.ring(BULLETIN, chosen::add);
    while (!Files.exists(folder.resolve("asked"))) {
      Thread.onSpinWait();
    }

    bell.close();

    while (Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals("notice"))) {
      Thread.onSpinWait();
    }
    assertThat(chosen).isEmpty();
    assertThat(bell.way()).isEqualTo(Computer.Notices.NOTIFY_SEND);
  }

  @Test
  void withoutAProgramNothingHappensAndItIsSaid() {
    Bell bell = new Bell(NoticeProgram.on(machine("Linux", "/nowhere")));
    bell.ring(BULLETIN, chosen::add);

    assertThat(bell.way()).isEqualTo(Computer.Notices.NONE);
    assertThat(NoticeProgram.on(machine("Linux", ""))).isEqualTo(Optional.empty());
  }

  @Test
  void onOtherSystemsItsWordsAreNeverPartOfAProgram() {
    var mac = new NoticeProgram(Computer.Notices.OSASCRIPT, Path.of("/usr/bin/osascript"));
    var windows = new NoticeProgram(Computer.Notices.POWERSHELL, Path.of("powershell.exe"));

    List<String> command = mac.command(BULLETIN, false);
    assertThat(command).startsWith("/usr/bin/osascript", "-e").endsWith("Ana & <Luis>\nJon");
    assertThat(command.get(2)).contains("display notification").doesNotContain("Ana");
    assertThat(String.join(" ", windows.command(BULLETIN, false))).doesNotContain("Ana");
    assertThat(windows.environment(BULLETIN)).containsEntry("SIEMBRA_TITLE", "-1 things");
  }
}
