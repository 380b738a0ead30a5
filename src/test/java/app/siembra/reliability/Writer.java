package app.siembra.reliability;

import java.io.PrintStream;

/// What a process that will be killed says: each step before it is begun, and that it is on the disk
/// once the call that did it has returned.
final class Writer {
  static final String BEGUN = "> ";
  static final String DONE = "done";

  private final PrintStream out;

  Writer(PrintStream out) {
    this.out = out;
  }

  /// Takes a step between saying so and acknowledging it.
  void take(Step step, Runnable work) {
    say(BEGUN + step.line());
    work.run();
    say(DONE);
  }

  private void say(String line) {
    out.print(line + "\n");
    if (out.checkError()) {
      throw new IllegalStateException("nobody listens any more");
    }
  }
}
