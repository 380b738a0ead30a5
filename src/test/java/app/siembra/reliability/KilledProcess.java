package app.siembra.reliability;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// A process that says through a [Writer] what it does, until it is killed (SIGKILL on Linux).
final class KilledProcess {
  private final Process process;
  private final Path errors;
  private final List<String> lines = new ArrayList<>();

  private KilledProcess(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
  }

  /// Starts one and kills it.
  ///
  /// @param command its class path may be another one
  /// @param errors a file for what it complains about
  /// @param steps after so many acknowledged steps
  /// @param nanos and so much later
  /// @return all that it said
  static Testimony after(List<String> command, Path errors, int steps, long nanos)
      throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    return new KilledProcess(process, errors).killed(steps, nanos);
  }

  /// Starts one, kills it after so many acknowledged steps and one more, and says how long that one
  /// took.
  static long nanosAfter(List<String> command, Path errors, int steps)
      throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    return new KilledProcess(process, errors).nanos(steps);
  }

  private long nanos(int steps) throws IOException, InterruptedException {
    try (BufferedReader out = process.inputReader()) {
      requireSteps(out, steps);
      long start = System.nanoTime();
      requireSteps(out, 1);
      return System.nanoTime() - start;
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private Testimony killed(int steps, long nanos) throws IOException, InterruptedException {
    try (BufferedReader out = process.inputReader()) {
      requireSteps(out, steps);
      LockSupport.parkNanos(nanos);
      // By its handle: the process itself would close the stream with what was said last.
      process.toHandle().destroyForcibly();
      boolean _ = readSteps(out, Integer.MAX_VALUE);
    } finally {
      process.destroyForcibly().waitFor();
    }
    return Testimony.of(lines);
  }

  private void requireSteps(BufferedReader out, int steps) throws IOException {
    if (!readSteps(out, steps)) {
      throw new IllegalStateException("it ended by itself: " + Files.readString(errors));
    }
  }

  /// Reads until so many steps are done, or to the end.
  private boolean readSteps(BufferedReader out, int steps) throws IOException {
    for (int done = 0; done < steps; ) {
      String line = out.readLine();
      if (line == null) {
        return false;
      }
      lines.add(line);
      done += line.equals(Writer.DONE) ? 1 : 0;
    }
    return true;
  }
}
