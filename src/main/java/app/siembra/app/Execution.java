package app.siembra.app;

import app.siembra.cli.Call;
import app.siembra.cli.Commands;
import app.siembra.cli.Console;
import app.siembra.cli.Exit;
import app.siembra.cli.Plan;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.text.Sentences;
import app.siembra.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/// A command on its way from what was typed to its exit code, wherever the network is: whatever happens, it ends
/// with an exit code and, unless it went well, a sentence.
final class Execution {
  private static final Set<String> MISUSE = Set.of("start.language", "start.today");

  private final Machine machine;
  private final Clock clock;
  private final Mishaps mishaps;

  Execution(Machine machine, Clock clock, Mishaps mishaps) {
    this.machine = machine;
    this.clock = clock;
    this.mishaps = mishaps;
  }

  /// What carries out a command that wants the network.
  @FunctionalInterface
  interface Carrier {
    /// Carries it out and says its exit code.
    ///
    /// @throws ProblemException where the network cannot be reached, and why
    int carryOut(Start start, Plan.Ready command) throws IOException;
  }

  /// Runs the command of that line.
  ///
  /// @param folder where its relative paths start
  int run(StartLine line, Path folder, Streams streams, Carrier carrier) {
    Texts texts = Texts.in(Start.languageOf(line, machine));
    Console console = streams.console(folder);
    try {
      Start start = Start.of(line, machine, clock);
      Call call = new Call(line.command(), start.language(), start.moment(), console);
      return switch (Commands.plan(call)) {
        case Plan.Answered(Exit exit) -> exit.code();
        case Plan.Ready ready -> carrier.carryOut(start, ready);
      };
    } catch (ProblemException e) {
      console.err().append(sentence(e.problem(), texts)).append('\n');
      return (MISUSE.contains(e.problem().key()) ? Exit.MISUSED : Exit.REFUSED).code();
    } catch (IOException | RuntimeException e) {
      console.err().append(texts.get("command.unexpected", mishaps.record(e))).append('\n');
      return Exit.UNEXPECTED.code();
    } finally {
      console.err().flush();
    }
  }

  private String sentence(Problem problem, Texts texts) {
    return new Sentences(texts, LocalDate.now(clock)).problem(problem);
  }
}
