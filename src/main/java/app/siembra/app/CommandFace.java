package app.siembra.app;

import app.siembra.app.Entrance.Way;
import app.siembra.app.RunningWindow.Answer;
import app.siembra.cli.Plan;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.Damage;
import app.siembra.service.Rescue;
import app.siembra.service.Services;
import app.siembra.store.Database;
import app.siembra.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// Siembra as a command: opens the network itself, or has the window's process carry the command out.
final class CommandFace {
  private final Machine machine;
  private final Mishaps mishaps;
  private final Execution execution;
  private final Duration patience;

  /// @param patience how long to wait for another command
  CommandFace(Machine machine, Clock clock, Mishaps mishaps, Duration patience) {
    this.machine = machine;
    this.mishaps = mishaps;
    this.execution = new Execution(machine, clock, mishaps);
    this.patience = patience;
  }

  /// Carries the command of that line out and gives the exit code.
  int run(StartLine line, Streams streams) {
    return execution.run(
        line,
        machine.folder(),
        streams,
        (start, command) -> carryOut(line, streams, start, command));
  }

  private int carryOut(StartLine line, Streams streams, Start start, Plan.Ready command)
      throws IOException {
    Path data = start.directories().data();
    boolean first = !Database.isIn(data);
    Logging.into(start.directories().log());
    return switch (Entrance.of(start.directories(), machine, patience).enter()) {
      case Way.Open(Services services) -> {
        try (services) {
          if (first) {
            warn(RiskyPlace.of(data), start, streams);
          }
          yield command.run(services, mishaps::record).code();
        }
      }
      case Way.Damaged(Rescue rescue, Damage damage) ->
          command.runOnDamage(rescue, damage, mishaps::record).code();
      case Way.Window(RunningWindow window) -> ask(window, request(line, streams, start), streams);
      case Way.Closed(Problem reason) -> throw new ProblemException(reason);
    };
  }

  private static void warn(Optional<RiskyPlace> place, Start start, Streams streams)
      throws IOException {
    if (place.isPresent()) {
      String words = place.get().words(Texts.in(start.language()));
      streams.err().write((words + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private static int ask(RunningWindow window, Request request, Streams streams)
      throws IOException {
    try (window) {
      return switch (window.carryOut(request, streams.in(), streams.out(), streams.err())) {
        case Answer.Done(int exit) -> exit;
        case Answer.Lost _ -> throw new ProblemException(Problem.of("start.lost"));
        case Answer.Deaf _ -> throw new ProblemException(Problem.of("start.deaf"));
      };
    }
  }

  /// The language goes along: the window's process may have another.
  private Request request(StartLine line, Streams streams, Start start) {
    StartLine settled = new StartLine("", line.today(), start.language().key(), line.command());
    return new Request(settled, machine.folder().toString(), streams.terminal());
  }
}
