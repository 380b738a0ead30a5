package app.siembra.measure;

import app.siembra.reliability.ChildJvm;
import app.siembra.reliability.Engine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/// What it takes until a change is on the disk: a talk that is logged through all services, beside what
/// other engines take for a like change. Each is a process of its own, warm, and they take turns. Run
/// `main` with how many turns; engines that `-Preliability` did not bring are left out.
final class CommitCost {
  private static final int WARM_UP = 30;

  private static final List<Engine> DURABLE =
      List.of(Engine.OURS, Engine.H2_NEXT, Engine.SQLITE_FULL);

  private final String what;
  private final Process process;
  private final PrintWriter orders;
  private final BufferedReader answers;
  private final List<Double> millis = new ArrayList<>();

  private CommitCost(String what, List<String> command) throws IOException {
    this.what = what;
    this.process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    this.orders = new PrintWriter(process.outputWriter(), true);
    this.answers = process.inputReader();
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int turns = Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "commits");
    List<CommitCost> all = new ArrayList<>();
    all.add(new CommitCost("a talk, through all services", talks(folder)));
    for (Engine engine : DURABLE) {
      if (engine.isHere()) {
        all.add(new CommitCost("a like change: " + engine, entries(engine, folder)));
      }
    }
    for (int turn = -WARM_UP; turn < turns; turn++) {
      for (CommitCost one : all) {
        one.turn(turn >= 0);
      }
    }
    System.out.printf(
        "%d commits each%n%n| what | median, ms | 95 %%, ms | 99 %%, ms | most, ms |%n"
            + "|---|---|---|---|---|%n",
        turns * Turns.COMMITS);
    for (CommitCost one : all) {
      System.out.println(one);
      one.end();
    }
  }

  private static List<String> talks(Path folder) {
    return ChildJvm.command(
        List.of("--enable-native-access=ALL-UNNAMED"),
        TalkCommits.class,
        List.of(folder.resolve("talks").toString()));
  }

  private static List<String> entries(Engine engine, Path folder) {
    return engine.command(EntryCommits.class, List.of(folder.resolve(engine.name()).toString()));
  }

  private void turn(boolean counts) throws IOException {
    orders.println();
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException(what + " ended by itself");
    }
    if (counts) {
      Arrays.stream(answer.split(" ")).map(Double::parseDouble).forEach(millis::add);
    }
  }

  private void end() throws InterruptedException {
    orders.close();
    process.waitFor();
  }

  @Override
  public String toString() {
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return "| %s | %.1f | %.1f | %.1f | %.1f |"
        .formatted(
            what,
            part(sorted, 0.5),
            part(sorted, 0.95),
            part(sorted, 0.99),
            DoubleStream.of(sorted).max().orElse(0));
  }

  private static double part(double[] sorted, double of) {
    return sorted[(int) (of * (sorted.length - 1))];
  }
}
