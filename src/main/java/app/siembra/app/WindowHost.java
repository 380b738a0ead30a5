package app.siembra.app;

import app.siembra.cli.Plan;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.Services;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// What the window's process does for commands: one at a time, over the network that the window has open.
final class WindowHost implements CommandSocket.Host {
  private final Services services;
  private final Mishaps mishaps;
  private final Execution execution;
  private final Duration patience;
  private final Runnable comeUp;
  private final Semaphore turn = new Semaphore(1, true);

  /// @param patience how long a command waits for another one
  /// @param comeUp brings the window to the front
  WindowHost(
      Services services,
      Machine machine,
      Clock clock,
      Mishaps mishaps,
      Duration patience,
      Runnable comeUp) {
    this.services = services;
    this.mishaps = mishaps;
    this.execution = new Execution(machine, clock, mishaps);
    this.patience = patience;
    this.comeUp = comeUp;
  }

  @Override
  public int carryOut(Request request, InputStream in, OutputStream out, OutputStream err) {
    return execution.run(
        request.line(),
        Path.of(request.folder()),
        new Streams(in, out, err, request.terminal()),
        (_, command) -> inTurn(command));
  }

  @Override
  public void comeUp() {
    comeUp.run();
  }

  /// Waits for the command that is under way, and lets no other begin: what is asked of the network from now on
  /// would find it closed.
  void finish() {
    boolean _ = acquired(patience);
  }

  private int inTurn(Plan.Ready command) {
    if (command.wantsItAlone()) {
      throw new ProblemException(Problem.of("restore.window"));
    }
    if (!acquired(patience)) {
      throw new ProblemException(Problem.of("start.busy"));
    }
    try {
      return command.run(services, mishaps::record).code();
    } finally {
      turn.release();
    }
  }

  private boolean acquired(Duration atMost) {
    try {
      return turn.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
