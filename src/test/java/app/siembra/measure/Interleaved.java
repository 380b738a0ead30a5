package app.siembra.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Several ways to answer the same questions, asked in turn, and what each took.
public final class Interleaved {
  private static final int WARM_UP = 2;

  private final Map<String, Way> ways = new LinkedHashMap<>();
  private final Map<String, Integer> times = new LinkedHashMap<>();
  private final Map<String, List<Double>> millis = new LinkedHashMap<>();

  /// One way.
  public interface Way {
    /// Answers with how much was found.
    int ask(String question) throws Exception;
  }

  Interleaved add(String name, Way way) {
    return add(name, 1, way);
  }

  /// Adds one that is asked so often in its turn.
  public Interleaved add(String name, int often, Way way) {
    ways.put(name, way);
    times.put(name, often);
    millis.put(name, new ArrayList<>());
    return this;
  }

  /// Asks all questions of all ways, so many rounds; the first two are not counted.
  public void run(List<String> questions, int rounds) throws Exception {
    for (int round = 0; round < rounds + WARM_UP; round++) {
      for (String question : questions) {
        for (Map.Entry<String, Way> way : ways.entrySet()) {
          for (int time = 0; time < times.get(way.getKey()); time++) {
            ask(way, question, round >= WARM_UP);
          }
        }
      }
    }
    System.out.printf(
        "%d questions, %d rounds%n%n| what | median, ms | 95 %%, ms | 99 %%, ms"
            + " |%n|---|---|---|---|%n",
        questions.size(), rounds);
    millis.forEach((name, took) -> System.out.println(line(name, took)));
  }

  private void ask(Map.Entry<String, Way> way, String question, boolean counted) throws Exception {
    long before = System.nanoTime();
    int found = way.getValue().ask(question);
    double took = (System.nanoTime() - before) / 1e6;
    if (counted) {
      millis.get(way.getKey()).add(took);
    }
    if (found < 0) {
      throw new IllegalStateException(question);
    }
  }

  private static String line(String name, List<Double> took) {
    double[] sorted = took.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return "| %s | %.2f | %.2f | %.2f |"
        .formatted(name, part(sorted, 0.5), part(sorted, 0.95), part(sorted, 0.99));
  }

  private static double part(double[] sorted, double of) {
    return sorted[(int) (of * (sorted.length - 1))];
  }
}
