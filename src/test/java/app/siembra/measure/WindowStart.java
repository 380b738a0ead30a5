package app.siembra.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// How long the app takes from the start of its process until its window can be seen on the screen,
/// as the X server says it, and until something is painted in it. Needs xdotool and ImageMagick.
final class WindowStart {
  /// A window that waits has a handful of colours; smoothed text and icons have hundreds.
  private static final String WAIT_FOR_PAINT =
      "until [ \"$(import -window \"$1\" png:- | identify -format %k -)\" -ge 64 ]; do :; done";

  private final List<String> command;

  WindowStart(List<String> command) {
    this.command = command;
  }

  /// Until when is waited.
  enum Until {
    SEEN("start of the process → window on the screen"),
    PAINTED("start of the process → window painted");

    private final String words;

    Until(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  List<Spent> times(Until until, int runs) throws IOException, InterruptedException {
    List<Spent> times = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      times.add(time(until));
    }
    return times;
  }

  private Spent time(Until until) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process app =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      String window =
          answer("xdotool", "search", "--sync", "--onlyvisible", "--name", "^Siembra")
              .lines()
              .findFirst()
              .orElseThrow();
      if (until == Until.PAINTED) {
        String _ = answer("bash", "-c", WAIT_FOR_PAINT, "bash", window);
      }
      double wall = (System.nanoTime() - start) / 1e9;
      double cpu = app.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
      String _ = answer("wmctrl", "-i", "-c", window);
      boolean _ = app.waitFor(60, TimeUnit.SECONDS);
      return new Spent(cpu, wall);
    } finally {
      app.destroyForcibly();
    }
  }

  private static String answer(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return answer;
  }
}
