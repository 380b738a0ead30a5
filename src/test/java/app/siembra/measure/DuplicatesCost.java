package app.siembra.measure;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.rules.PlantedDoubles;
import app.siembra.service.Services;
import app.siembra.service.Twins;
import app.siembra.store.Database;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/// What it takes to find who is in a book twice: the people read from the database, everything that
/// the window does, cold and again. Run `main` with how many people, in a JVM with the heap that is
/// to do.
final class DuplicatesCost {
  private static final int AT_ONCE = 5_000;

  private DuplicatesCost() {}

  public static void main(String[] arguments) throws IOException {
    int people = Integer.parseInt(arguments[0]);
    Path folder = Path.of("target", "measure", "doubles-" + people);
    if (!Files.exists(folder)) {
      make(folder, people);
    }
    System.out.printf(
        "%d people, heap at most %d MB%n%n", people, Runtime.getRuntime().maxMemory() >> 20);
    System.out.println(
        "| run | pairs | wall, s | CPU, s | heap at its peak, MB |\n|---|---|---|---|---|");
    try (Services services = new Services(Networks.open(folder), "ES")) {
      for (int run = 1; run <= 3; run++) {
        row(run, services);
      }
    }
  }

  private static void row(int run, Services services) {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    long wall = System.nanoTime();
    long cpu = processor();
    List<Twins> pairs = services.duplicates().find();
    System.out.printf(
        "| %d | %d | %.1f | %.1f | %d |%n",
        run,
        pairs.size(),
        (System.nanoTime() - wall) / 1e9,
        (processor() - cpu) / 1e9,
        peak() >> 20);
  }

  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static void make(Path folder, int people) throws IOException {
    Path unfinished = Files.createTempDirectory(Files.createDirectories(folder.getParent()), "");
    Moment now = Moment.of(Clock.system(ZoneId.systemDefault()));
    var invented = new PlantedDoubles(people, people / 10, 1).people();
    try (Database database = Networks.open(unfinished)) {
      for (int i = 0; i < invented.size(); i += AT_ONCE) {
        var part = invented.subList(i, Math.min(i + AT_ONCE, invented.size()));
        var _ =
            database.change(
                ChangeLabel.of("sample"),
                now,
                stores -> {
                  part.forEach(one -> stores.people().insert(one.withId(stores.people().newId())));
                  return part.size();
                });
      }
    }
    Files.move(unfinished, folder);
  }
}
