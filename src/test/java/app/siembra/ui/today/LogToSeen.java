package app.siembra.ui.today;

import app.siembra.measure.Networks;
import app.siembra.model.About;
import app.siembra.model.Channel;
import app.siembra.model.Contact;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.When;
import app.siembra.service.Hit;
import app.siembra.service.PeopleFilter;
import app.siembra.service.QuietRow;
import app.siembra.service.Services;
import app.siembra.ui.parts.Studio;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.util.Subscription;

/// From logging a talk with somebody who has gone quiet until it is seen: on the disk, no longer quiet
/// on an open Today, in the list of people and on their page, and found by a word of it. Run `main`
/// with a size (`5000/50000`) and perhaps how many talks.
final class LogToSeen {
  private static final int WARM_UP = 50;

  private final Studio studio;
  private final Services services;
  private final Moment now;
  private final TodayViewModel today;
  private final Map<String, List<Double>> millis = new LinkedHashMap<>();

  private LogToSeen(Studio studio) {
    this.studio = studio;
    this.services = studio.services();
    this.now = studio.desk().now();
    this.today = new TodayViewModel(services, studio.desk());
  }

  public static void main(String[] arguments) throws Exception {
    String size = arguments.length == 0 ? "5000/50000" : arguments[0];
    int talks = arguments.length < 2 ? 1000 : Integer.parseInt(arguments[1]);
    Path work = Files.createTempDirectory("siembra-log");
    Files.copy(Networks.folder(size).resolve("siembra.mv.db"), work.resolve("siembra.mv.db"));
    try (ExecutorService alone = Executors.newSingleThreadExecutor();
        Studio studio = Studio.at(work)) {
      studio.turnTo(LocalDate.now(ZoneId.systemDefault()));
      studio.services().search().index(alone);
      // The index is made on that thread, before this.
      alone.submit(() -> {}).get();
      new LogToSeen(studio).run(size, talks);
    }
  }

  private void run(String size, int talks) {
    List<PersonId> quiet =
        new ArrayList<>(services.reminding().quiet(true, now).stream().map(QuietRow::id).toList());
    Collections.shuffle(quiet, new Random(7));
    Subscription watching = today.watch();
    for (int i = 0; i < talks + WARM_UP; i++) {
      log(quiet.get(i % quiet.size()), "w" + Integer.toString(i + 50_000, 36), i >= WARM_UP);
    }
    watching.unsubscribe();
    System.out.printf("%s people and interactions, %d talks%n%n", size, talks);
    System.out.println("| until | median, ms | 95 %, ms | 99 %, ms |\n|---|---|---|---|");
    millis.forEach((until, took) -> System.out.println(line(until, took)));
  }

  /// Every second one is the first of those whom Today shows.
  private void log(PersonId other, String word, boolean counted) {
    PersonId who =
        today.quiet().isEmpty() || word.hashCode() % 2 == 0 ? other : today.quiet().getFirst().id();
    long start = System.nanoTime();
    var _ =
        services
            .interactions()
            .add(
                Contact.by(Channel.CALL),
                When.on(now.today()),
                List.of(who),
                About.note("About the " + word),
                now);
    long durable = System.nanoTime();
    boolean indexed =
        services.search().written(word, 5, now).stream()
            .map(Hit::people)
            .anyMatch(List.of(who)::equals);
    long found = System.nanoTime();
    studio.settle();
    boolean cleared = today.quiet().stream().noneMatch(row -> row.id().equals(who));
    long seen = System.nanoTime();
    boolean listed =
        services.people().list(PeopleFilter.ALL, now).stream()
            .filter(one -> one.id().equals(who))
            .noneMatch(one -> one.standing().goneQuiet());
    boolean page = !services.people().page(who, now).toString().isEmpty();
    long all = System.nanoTime();
    if (!indexed || !cleared || !listed || !page) {
      throw new IllegalStateException(word + " is not seen");
    }
    if (counted) {
      note("it is on the disk, and memory knows of it", durable - start);
      note("it is found by a word of it", found - start);
      note("Today no longer shows the person", durable - start + seen - found);
      note("the list of people and their page say so", durable - start + all - seen);
      note("all of these, one after the other", all - start);
    }
  }

  private void note(String until, long nanos) {
    millis.computeIfAbsent(until, _ -> new ArrayList<>()).add(nanos / 1e6);
  }

  private static String line(String until, List<Double> took) {
    double[] sorted = took.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return "| %s | %.1f | %.1f | %.1f |"
        .formatted(until, part(sorted, 0.5), part(sorted, 0.95), part(sorted, 0.99));
  }

  private static double part(double[] sorted, double of) {
    return sorted[(int) (of * (sorted.length - 1))];
  }
}
