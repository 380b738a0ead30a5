package app.siembra.app;

import app.siembra.app.RunningWindow.Answer;
import app.siembra.cli.Exit;
import app.siembra.model.ProblemException;
import app.siembra.text.Sentences;
import app.siembra.text.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.application.Application;

/// Siembra as a window. A second start brings the first one's window up, before anything of the
/// toolkit is loaded.
final class WindowFace {
  private final Machine machine;
  private final Clock clock;

  WindowFace(Machine machine, Clock clock) {
    this.machine = machine;
    this.clock = clock;
  }

  /// Opens the window, and returns when it is closed.
  ///
  /// @param err where to say what is wrong with the line
  /// @return the exit code
  int run(StartLine line, PrintStream err) throws IOException {
    try {
      Start start = Start.of(line, machine, clock);
      Logging.into(start.directories().log());
      if (!isUp(
          Entrance.of(start.directories(), machine, Entrance.PATIENCE).window(),
          line.background())) {
        Application.launch(SiembraApplication.class, line.arguments().toArray(String[]::new));
      }
      return Exit.DONE.code();
    } catch (ProblemException e) {
      Texts texts = Texts.in(Start.languageOf(line, machine));
      String sentence = new Sentences(texts, LocalDate.now(clock)).problem(e.problem());
      err.write((sentence + "\n").getBytes(StandardCharsets.UTF_8));
      return Exit.MISUSED.code();
    }
  }

  /// Whether another process has a window, and it came up, unless it may stay out of sight.
  static boolean isUp(Optional<RunningWindow> other, boolean background) throws IOException {
    if (other.isEmpty()) {
      return false;
    }
    try (RunningWindow window = other.get()) {
      return background || window.comeUp() instanceof Answer.Done;
    }
  }
}
