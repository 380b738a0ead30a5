package app.siembra.app;

import app.siembra.ui.settings.Computer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shows notices outside the window, by a program of this computer: without one it does nothing,
/// and one that fails is said once in the log. It never lets anybody wait.
final class Bell implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
  private static final String CAN_OFFER = "--action";

  /// What can be chosen on a notice.
  enum Choice {
    SHOW("default"),
    LATER("later");

    private final String key;

    Choice(String key) {
      this.key = key;
    }

    /// How the program names it; `default` is a click on the notice itself.
    String key() {
      return key;
    }

    static Stream<Choice> of(String line) {
      return Arrays.stream(values()).filter(choice -> choice.key.equals(line.strip()));
    }
  }

  private final Optional<NoticeProgram> program;
  private final Set<Process> open = ConcurrentHashMap.newKeySet();
  private volatile boolean failed;

  Bell(Optional<NoticeProgram> program) {
    this.program = program;
  }

  /// How notices reach the user now.
  Computer.Notices way() {
    return program.filter(_ -> !failed).map(NoticeProgram::way).orElse(Computer.Notices.NONE);
  }

  /// Shows a notice, soon.
  ///
  /// @param chosen is told on a thread of its own what was chosen there, if anything is
  void ring(Bulletin bulletin, Consumer<Choice> chosen) {
    program.ifPresent(
        found ->
            Thread.ofPlatform().daemon().name("notice").start(() -> show(found, bulletin, chosen)));
  }

  private void show(NoticeProgram found, Bulletin bulletin, Consumer<Choice> chosen) {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(found.command(bulletin, canOffer(found))).redirectErrorStream(true);
      builder.environment().putAll(found.environment(bulletin));
      List<String> said = run(builder);
      failed = false;
      said.stream().flatMap(Choice::of).findFirst().ifPresent(chosen);
    } catch (IOException | UncheckedIOException e) {
      fail(e);
    }
  }

  private boolean canOffer(NoticeProgram found) throws IOException {
    return !found.help().isEmpty()
        && run(new ProcessBuilder(found.help()).redirectErrorStream(true)).stream()
            .anyMatch(line -> line.contains(CAN_OFFER));
  }

  /// Runs it to its end, which comes when the notice goes away.
  ///
  /// @return what it printed
  private List<String> run(ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    open.add(process);
    try {
      process.getOutputStream().close();
      List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
      int exit = process.onExit().join().exitValue();
      if (exit != 0 && open.contains(process)) {
        throw new IOException(builder.command().getFirst() + " ended with " + exit + ": " + lines);
      }
      return lines;
    } finally {
      open.remove(process);
    }
  }

  private void fail(Exception e) {
    if (!failed) {
      failed = true;
      LOG.warn("no notice outside the window: {}", e.getMessage());
    }
  }

  /// Waits for no choice any more. What is shown stays with the desktop.
  @Override
  public void close() {
    for (Process process : List.copyOf(open)) {
      open.remove(process);
      process.destroy();
    }
  }
}
