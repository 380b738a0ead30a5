package app.siembra.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Prints the table of `docs/performance.md`: the packaged app, started as a user starts it, on an
/// invented network. Run `main` with a size (`5000/50000`) and perhaps which parts after `./mvnw -q package -DskipTests`; the
/// window needs a `DISPLAY`, and is left out without one.
final class Figures {
  private static final int RUNS = Integer.getInteger("siembra.runs", 5);

  private final Path work;
  private final Path network;

  private Figures(Path work, Path network) {
    this.work = work;
    this.network = network;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    String size = arguments.length == 0 ? "5000/50000" : arguments[0];
    Path work = Files.createTempDirectory("siembra-figures");
    Figures figures = new Figures(work, copied(Networks.folder(size), work.resolve("network")));
    System.out.printf("%s people and interactions, %d runs each after one%n%n", size, RUNS);
    System.out.println("| what | CPU, s | wall, s |\n|---|---|---|");
    List<String> parts =
        List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
    if (parts.isEmpty() || parts.contains("commands")) {
      figures.commands();
    }
    if (parts.isEmpty() || parts.contains("import")) {
      figures.importing();
    }
    if ((parts.isEmpty() || parts.contains("window")) && System.getenv("DISPLAY") != null) {
      figures.window();
    }
  }

  private void commands() throws IOException, InterruptedException {
    measure("a command that reads nothing: `--version`", List.of(), "--version");
    measure("`quiet`", onNetwork(), "quiet");
    measure("`search maria`", onNetwork(), "search", "maria");
    measure("`log`, one line", onNetwork(), "log", "--create", "called @\"Figure Figures\"");
    measure("`export contacts.csv`", onNetwork(), "export", out("contacts.csv"));
    measure(
        "the same `--for-spreadsheets`",
        onNetwork(),
        "export",
        "--for-spreadsheets",
        out("spreadsheet.csv"));
    measure("`export contacts.vcf`", onNetwork(), "export", out("contacts.vcf"));
  }

  /// Ten thousand people, as this program itself writes them, each time into a new network.
  private void importing() throws IOException, InterruptedException {
    String cards = out("ten-thousand.vcf");
    List<String> others = List.of("--data", work.resolve("others").toString());
    run(others, "sample", "--people", "10000", "--interactions", "0");
    run(others, "export", cards);
    run(List.of("--data", work.resolve("empty").toString()), "people");
    row(
        "`import` of 10,000 vCards into an empty network",
        IntStream.rangeClosed(0, RUNS)
            .mapToObj(run -> timed(copied(work.resolve("empty"), work.resolve("in" + run)), cards))
            .toList());
  }

  private Spent timed(Path into, String cards) {
    try {
      return run(List.of("--data", into.toString()), "import", cards);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void window() throws IOException, InterruptedException {
    WindowStart start = new WindowStart(Spent.app(List.of("--data", network.toString())));
    for (WindowStart.Until until : WindowStart.Until.values()) {
      row(until.words(), start.times(until, RUNS + 1));
    }
  }

  private void measure(String what, List<String> options, String... command)
      throws IOException, InterruptedException {
    List<Spent> spent = new ArrayList<>();
    for (int run = 0; run <= RUNS; run++) {
      spent.add(run(options, command));
    }
    row(what, spent);
  }

  /// The first one is not counted.
  private static void row(String what, List<Spent> spent) {
    List<Spent> counted = spent.subList(1, spent.size());
    System.out.printf(
        "| %s | %.2f | %.2f |%n",
        what, Spent.median(counted, Spent::cpu), Spent.median(counted, Spent::wall));
  }

  private static Spent run(List<String> options, String... command)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(options);
    line.addAll(List.of(command));
    return Spent.by(Spent.app(line));
  }

  private List<String> onNetwork() {
    return List.of("--data", network.toString());
  }

  private String out(String name) {
    return work.resolve(name).toString();
  }

  /// The database alone: what is measured must not change what others measure.
  private static Path copied(Path from, Path to) {
    try {
      Files.createDirectories(to);
      Files.copy(from.resolve("siembra.mv.db"), to.resolve("siembra.mv.db"));
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
