package app.siembra.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A process that does something some times whenever it is told to, and says how long each took.
final class Turns {
  /// How many times a turn.
  static final int COMMITS = 10;

  private Turns() {}

  /// Until nobody tells it any more.
  static void take(Runnable commit) throws IOException {
    var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    while (orders.readLine() != null) {
      StringBuilder answer = new StringBuilder();
      for (int i = 0; i < COMMITS; i++) {
        long start = System.nanoTime();
        commit.run();
        answer.append(String.format(Locale.ROOT, "%.3f ", (System.nanoTime() - start) / 1e6));
      }
      System.out.println(answer.toString().trim());
    }
  }
}
