package app.siembra.reliability;

import java.io.PrintStream;
import java.util.function.Consumer;

/// What somebody says who will be cut off: each step before it is begun, and that it is on the disk
/// once the call that did it has returned.
final class Writer {
  static final String BEGUN = "> ";
  static final String DONE = "done";

  private final Consumer<String> listener;

  /// @param listener hears each line
  Writer(Consumer<String> listener) {
    this.listener = listener;
  }

  /// Says it to another process.
  static Writer to(PrintStream out) {
    return new Writer(
        line -> {
          out.print(line + "\n");
          if (out.checkError()) {
            throw new IllegalStateException("nobody listens any more");
          }
        });
  }

  /// Takes a step between saying so and acknowledging it.
  void take(Step step, Runnable work) {
    listener.accept(BEGUN + step.line());
    work.run();
    listener.accept(DONE);
  }
}
