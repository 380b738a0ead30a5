package app.siembra.ui.today;

import app.siembra.measure.Networks;
import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.service.Hit;
import app.siembra.service.Named;
import app.siembra.service.QuietRow;
import app.siembra.service.Services;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.people.OpenPeople;
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

/// From logging a line about somebody who has gone quiet until it is seen: on the disk, found by a
/// word of it, and shown by Today and the list of people, which are open. Run `main` with a size
/// (`5000/50000`) and perhaps how many talks.
final class LogToSeen {
  private static final int WARM_UP = 50;

  private final Studio studio;
  private final Services services;
  private final Moment now;
  private final OpenToday today;
  private final OpenPeople people;
  private final Map<String, List<Double>> millis = new LinkedHashMap<>();

  private LogToSeen(Studio studio, OpenToday today, OpenPeople people) {
    this.studio = studio;
    this.services = studio.services();
    this.now = studio.desk().now();
    this.today = today;
    this.people = people;
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
      try (var today = new OpenToday(studio);
          var people = new OpenPeople(studio)) {
        new LogToSeen(studio, today, people).run(size, talks);
      }
    }
  }

  private void run(String size, int talks) {
    List<PersonId> quiet =
        new ArrayList<>(services.reminding().quiet(true, now).stream().map(QuietRow::id).toList());
    Collections.shuffle(quiet, new Random(7));
    for (int i = 0; i < talks + WARM_UP; i++) {
      log(quiet.get(i % quiet.size()), "w" + Integer.toString(i + 50_000, 36), i >= WARM_UP);
    }
    int counted = millis.values().stream().mapToInt(List::size).min().orElse(0);
    System.out.printf("%s people and interactions, %d talks%n%n", size, counted);
    System.out.println("| until | median, ms | 95 %, ms | 99 %, ms |\n|---|---|---|---|");
    millis.forEach((until, took) -> System.out.println(line(until, took)));
  }

  /// Every second one is the first of those whom Today shows.
  private void log(PersonId other, String word, boolean counted) {
    List<PersonId> few = today.quiet();
    PersonId who = few.isEmpty() || word.hashCode() % 2 == 0 ? other : few.getFirst();
    String name = people.row(who).line().name();
    String line = "call @\"" + name + "\" about the " + word;
    if (!services.interactions().preview(line, false, now).facts().problems().isEmpty()) {
      // Several people have that name.
      return;
    }
    long start = System.nanoTime();
    List<Named> logged = services.interactions().log(line, false, now).people();
    long durable = System.nanoTime();
    boolean found =
        services.search().written(word, 5, now).stream()
            .map(Hit::people)
            .anyMatch(List.of(who)::equals);
    long indexed = System.nanoTime();
    studio.settle();
    boolean seen = !today.quiet().contains(who) && !people.row(who).standing().goneQuiet();
    long shown = System.nanoTime();
    if (!logged.stream().map(Named::id).toList().equals(List.of(who)) || !found || !seen) {
      throw new IllegalStateException(word + " is not seen");
    }
    if (counted) {
      note("it is on the disk, and memory knows of it", durable - start);
      note("it is found by a word of it", indexed - start);
      note("an open Today and an open list of people show it", durable - start + shown - indexed);
      note("all of these, one after the other", shown - start);
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
