package app.siembra.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.siembra.app.Launcher;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whom Siembra's processes reach: nobody but each other. Where `strace` is not at hand this says
/// nothing.
@Timeout(300)
final class NoNetworkTest {
  private static final List<String> HEADLESS =
      List.of(
          "-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED");

  @TempDir Path folder;

  @BeforeEach
  void begin() throws IOException, InterruptedException {
    assumeTrue(SystemCalls.canBeNoted());
    Files.createDirectories(folder.resolve("run"));
  }

  @Test
  void windowAndCommandsReachNobodyElse() throws Exception {
    Path window = folder.resolve("window");
    Process open = start(window, HEADLESS, Launcher.class);
    try {
      awaitSocket(open);
      Path command = folder.resolve("command");
      assertThat(start(command, List.of(), Launcher.class, "add", "Ana").waitFor()).isZero();
      assertThat(Files.readString(command)).contains("AF_UNIX");
      assertThat(SystemCalls.elsewhere(command)).isEmpty();
    } finally {
      open.descendants().forEach(ProcessHandle::destroy);
      open.waitFor();
    }
    assertThat(Files.readString(window)).contains("AF_UNIX");
    assertThat(SystemCalls.elsewhere(window)).isEmpty();
  }

  @Test
  void whoeverReachesElsewhereIsCaught() throws Exception {
    Path calls = folder.resolve("talker");
    int _ = start(calls, List.of(), Talker.class).waitFor();

    assertThat(SystemCalls.elsewhere(calls)).isNotEmpty();
  }

  /// Looks whether anybody listens on this machine.
  static final class Talker {
    private Talker() {}

    public static void main(String[] arguments) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), 9)) {
        System.out.println(socket);
      } catch (IOException e) {
        System.out.println("nobody");
      }
    }
  }

  private Process start(Path calls, List<String> options, Class<?> main, String... command)
      throws IOException {
    List<String> line = new ArrayList<>(List.of("--data", folder.resolve("data").toString()));
    line.addAll(List.of(command));
    ProcessBuilder builder =
        new ProcessBuilder(SystemCalls.noted(calls, ChildJvm.command(options, main, line)))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("XDG_RUNTIME_DIR", folder.resolve("run").toString());
    return builder.start();
  }

  private void awaitSocket(Process window) {
    while (window.isAlive() && !hasSocket()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  private boolean hasSocket() {
    try (Stream<Path> sockets = Files.list(folder.resolve("run/siembra"))) {
      return sockets.findAny().isPresent();
    } catch (IOException e) {
      return false;
    }
  }
}
