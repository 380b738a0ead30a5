package app.siembra.measure;

import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.service.Services;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// What the page of a person costs beside the same rows read by JDBC alone: in turn, in one
/// process, each over a copy of its own of the same network. Run `main` with a size (`5000/50000`)
/// and perhaps how many rounds.
final class PersonPageCost {
  private static final int PEOPLE = 40;

  /// As many pages before it is the other's turn.
  private static final int TURN = 400;

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final Services services;
  private final RawPerson raw;
  private final Moment now;

  private PersonPageCost(Services services, RawPerson raw, Moment now) {
    this.services = services;
    this.raw = raw;
    this.now = now;
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    String size = arguments.length == 0 ? "5000/50000" : arguments[0];
    int rounds = arguments.length < 2 ? 100 : Integer.parseInt(arguments[1]);
    Path work = Files.createTempDirectory("siembra-page");
    Path ours = copied(Networks.folder(size), work.resolve("ours"));
    Path plain = copied(Networks.folder(size), work.resolve("plain"));
    try (Services services = new Services(Networks.open(ours), "ES");
        Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:"
                    + plain.toAbsolutePath().resolve("siembra")
                    + ";IFEXISTS=TRUE;OPTIMIZE_REUSE_RESULTS=0",
                "siembra",
                "")) {
      connection.setAutoCommit(false);
      new PersonPageCost(
              services, new RawPerson(connection), Moment.of(Clock.system(ZoneId.systemDefault())))
          .run(size, rounds);
    }
  }

  private void run(String size, int rounds) throws SQLException {
    List<PersonLine> everybody = new ArrayList<>(services.people().all());
    PersonId busiest =
        everybody.stream()
            .max(Comparator.comparingDouble(line -> line.figures().sums().warmth()))
            .map(PersonLine::id)
            .orElseThrow();
    Collections.shuffle(everybody, new Random(7));
    List<PersonId> some = everybody.stream().map(PersonLine::id).limit(PEOPLE).toList();
    System.out.printf("%s people and interactions, %d rounds after as many%n%n", size, rounds);
    System.out.println(
        "| whose page | rows | ours, CPU ms | JDBC, CPU ms | ratio |\n|---|---|---|---|---|");
    row("somebody, of " + PEOPLE, some, rounds);
    row("the busiest", List.of(busiest), rounds);
  }

  private void row(String whose, List<PersonId> people, int rounds) throws SQLException {
    List<Double> ours = new ArrayList<>();
    List<Double> plain = new ArrayList<>();
    int rows = 0;
    for (int round = 0; round < 2 * rounds; round++) {
      long start = cpu();
      for (PersonId id : turn(people, round)) {
        var _ = services.people().page(id, now);
      }
      long middle = cpu();
      for (PersonId id : turn(people, round)) {
        rows += raw.read(id.value());
      }
      long end = cpu();
      if (round >= rounds) {
        ours.add((middle - start) / 1e6 / TURN);
        plain.add((end - middle) / 1e6 / TURN);
      }
    }
    System.out.printf(
        "| %s | %d | %.3f | %.3f | %.2f |%n",
        whose,
        rows / (2 * rounds * TURN),
        median(ours),
        median(plain),
        median(ours) / median(plain));
  }

  private static List<PersonId> turn(List<PersonId> people, int round) {
    return IntStream.range(0, TURN)
        .mapToObj(i -> people.get((round * TURN + i) % people.size()))
        .toList();
  }

  /// Of all threads of the process, for the page is read by another one.
  private static long cpu() {
    return PROCESS.getProcessCpuTime();
  }

  private static double median(List<Double> all) {
    return all.stream().sorted().toList().get(all.size() / 2);
  }

  private static Path copied(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    Files.copy(from.resolve("siembra.mv.db"), to.resolve("siembra.mv.db"));
    return to;
  }
}
