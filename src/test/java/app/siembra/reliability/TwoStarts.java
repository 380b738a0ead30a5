package app.siembra.reliability;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.siembra.app.Launcher;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Starts Siembra twice over one folder, has the window that is left carry out a command, kills it
/// (SIGKILL on Linux), and again: the next finds its folder and its socket as they were.
final class TwoStarts {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(120);
  private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

  /// What may lie between the two starts, where the second does not wait for the first.
  private static final long SOON_NANOS = TimeUnit.SECONDS.toNanos(3);

  private static final List<String> HEADLESS =
      List.of(
          "-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED");

  private final Path folder;
  private final Path second;
  private final Random random;
  private final List<String> findings = new ArrayList<>();
  private final List<Double> comingUp = new ArrayList<>();
  private final List<Double> afterKill = new ArrayList<>();
  private int added;

  /// @param folder empty; this makes its own below it
  /// @param second what the second start opens
  TwoStarts(Path folder, String second, Random random) throws IOException {
    this.folder = folder;
    this.second = folder.resolve(second);
    this.random = random;
    Files.createDirectories(folder.resolve("run"));
  }

  /// Starts two and kills the one that is left.
  ///
  /// @param soon whether the second does not wait until the first is up
  void cycle(boolean soon) throws IOException, InterruptedException {
    Process one = window(folder.resolve("data"));
    Process other = null;
    try {
      if (soon) {
        LockSupport.parkNanos(random.nextLong(SOON_NANOS));
      } else {
        afterKill.add(until(() -> listening() > 0 || !one.isAlive()));
      }
      other = window(second);
      compare(one, other, soon);
    } finally {
      one.destroyForcibly().waitFor();
      if (other != null) {
        other.destroyForcibly().waitFor();
      }
    }
  }

  private void compare(Process one, Process other, boolean soon)
      throws IOException, InterruptedException {
    double seconds = until(() -> !one.isAlive() || !other.isAlive() || listening() > 1);
    if (one.isAlive() && other.isAlive()) {
      findings.add("there are two windows");
      return;
    }
    Process left = one.isAlive() ? one : other;
    Process gone = one.isAlive() ? other : one;
    if (gone.waitFor() != 0 || !soon && !one.isAlive()) {
      findings.add("a start ended with " + gone.exitValue());
    }
    until(() -> listening() > 0 || !left.isAlive());
    if (!left.isAlive()) {
      findings.add("no window is left");
      return;
    }
    if (!soon) {
      comingUp.add(seconds);
    }
    added++;
    if (!said("add", "Ana " + added).startsWith("Added Ana " + added)) {
      findings.add("the window does not carry out a command");
    }
  }

  /// Whether everybody is there who was added.
  void compareInTheEnd() throws IOException, InterruptedException {
    String people = said("people");
    for (int i = 1; i <= added; i++) {
      if (!people.contains("Ana " + i)) {
        findings.add("Ana %d is lost".formatted(i));
      }
    }
  }

  private Process window(Path data) throws IOException {
    return started(HEADLESS, List.of("--data", data.toString()))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private String said(String... command) throws IOException, InterruptedException {
    List<String> line =
        new ArrayList<>(List.of("--data", folder.resolve("data").toString(), "--lang=en"));
    line.addAll(List.of(command));
    Process process = started(List.of(), line).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return said;
  }

  private ProcessBuilder started(List<String> options, List<String> line) {
    ProcessBuilder builder =
        new ProcessBuilder(ChildJvm.command(options, Launcher.class, line))
            .directory(folder.toFile());
    builder.environment().put("XDG_RUNTIME_DIR", folder.resolve("run").toString());
    return builder;
  }

  /// At how many sockets somebody listens.
  private int listening() {
    int listening = 0;
    try (Stream<Path> sockets = Files.list(folder.resolve("run/siembra"))) {
      for (Path socket : sockets.toList()) {
        try (SocketChannel _ = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
          listening++;
        } catch (IOException e) {
          // Left behind by one that was killed.
        }
      }
    } catch (IOException e) {
      // Nobody has made the folder yet.
    }
    return listening;
  }

  /// Waits, for a long time at the most.
  ///
  /// @return for how many seconds
  private static double until(BooleanSupplier holds) {
    long start = System.nanoTime();
    while (!holds.getAsBoolean() && System.nanoTime() - start < PATIENCE_NANOS) {
      LockSupport.parkNanos(BETWEEN_NANOS);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /// Everything that must not be, in words.
  List<String> findings() {
    return findings;
  }

  @Override
  public String toString() {
    return ("%d commands kept; seconds until a second start was answered: %s; from a start after a"
            + " kill until it listens: %s")
        .formatted(added, rounded(comingUp), rounded(afterKill));
  }

  private static List<String> rounded(List<Double> seconds) {
    return seconds.stream().sorted().map("%.1f"::formatted).toList();
  }
}
