package app.siembra.measure;

import app.siembra.model.Channel;
import app.siembra.model.Moment;
import app.siembra.model.PersonLine;
import app.siembra.service.Services;
import app.siembra.service.sample.SampleSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.h2.mvstore.MVStoreTool;

/// How the database file grows with what a person does: so many commands one after the other, each
/// durable before the next. Run `main` with how many.
final class FileGrowth {
  private static final int LINES = 10;

  private final Path folder;
  private final Random random = new Random(1);

  private FileGrowth(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    int commits = Integer.parseInt(arguments[0]);
    FileGrowth growth = new FileGrowth(Files.createTempDirectory("siembra-growth"));
    System.out.printf("%10s %10s %14s %12s%n", "commits", "file, MB", "KB a commit", "ms a commit");
    growth.grow(commits);
    growth.report("closed");
    growth.services().close();
    growth.report("opened and closed again");
    MVStoreTool.compact(growth.file().toString(), false);
    growth.report("only what lives");
    Files.delete(growth.file());
  }

  private void grow(int commits) throws IOException {
    try (Services services = services()) {
      var _ = services.sample().add(new SampleSize(500, 5000, 1), now());
      // Who shares a name cannot be logged by it.
      List<PersonLine> people =
          services.people().all().stream()
              .filter(person -> services.people().find(person.name(), 2).size() == 1)
              .toList();
      double each = Math.floor((double) commits / LINES);
      double before = megabytes(file());
      System.out.printf("%10d %10.1f%n", 0, before);
      for (int line = 1; line <= LINES; line++) {
        long start = System.nanoTime();
        for (int i = 0; i < each; i++) {
          act(services, people.get(random.nextInt(people.size())));
        }
        double after = megabytes(file());
        System.out.printf(
            "%10d %10.1f %14.1f %12.2f%n",
            (int) (line * each),
            after,
            (after - before) * 1024 / each,
            (System.nanoTime() - start) / 1e6 / each);
        before = after;
      }
    }
  }

  /// Mostly talks; now and then a note, help with a promise, a star, an undo.
  private void act(Services services, PersonLine person) {
    switch (random.nextInt(10)) {
      case 0 -> services.interactions().note(List.of(person.id()), "Moves in spring", now());
      case 1 ->
          services
              .interactions()
              .log(
                  "called @\"" + person.name() + "\" about the move +lent the van !in 2 weeks: ask",
                  true,
                  now());
      case 2 ->
          services
              .people()
              .edit(
                  person.id(),
                  one -> one.withKeeping(one.keeping().withStar(random.nextBoolean())),
                  now());
      case 3 -> services.undo().undo(now());
      default ->
          services
              .interactions()
              .talked(List.of(person.id()), Channel.CALL, daysAgo(random.nextInt(300)));
    }
  }

  private static Moment now() {
    return Moment.of(Clock.system(ZoneId.systemDefault()));
  }

  private static Moment daysAgo(int days) {
    return now().asOf(now().today().minusDays(days));
  }

  private Services services() {
    return new Services(Networks.open(folder), "ES");
  }

  private void report(String when) throws IOException {
    System.out.printf("%s: %.1f MB%n", when, megabytes(file()));
  }

  private Path file() {
    return folder.resolve("siembra.mv.db");
  }

  private static double megabytes(Path file) throws IOException {
    return Files.size(file) / 1024.0 / 1024.0;
  }
}
