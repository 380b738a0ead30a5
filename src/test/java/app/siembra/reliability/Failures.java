package app.siembra.reliability;

import app.siembra.model.PersonLine;
import app.siembra.service.Services;
import app.siembra.store.Backup;
import app.siembra.store.Database;
import app.siembra.store.Databases;
import app.siembra.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A script of things done on a disk that fails again and again, and each time is mended after a
/// few steps; the network stays open all the while.
final class Failures {
  private static final int STEPS = 200;
  private static final int BACKUP_EVERY = 33;

  /// So many steps fail at the most before the disk is mended.
  private static final int PATIENCE = 3;

  /// After so many requests at the latest it fails again.
  private static final int MOST_BETWEEN = 60;

  private final Path folder;
  private final FailingDisk disk = new FailingDisk();
  private final FailingDisk.Way way;
  private final Count count;
  private final List<String> lines = new ArrayList<>();
  private final Writer writer = new Writer(lines::add);
  private final List<Step> failed = new ArrayList<>();
  private Ledger ledger = new Ledger();

  /// What came of all scripts.
  static final class Count {
    final List<String> findings = new ArrayList<>();
    int steps;
    int failures;
    int failedSteps;
    int doneAllTheSame;
    int read;
    int unread;

    @Override
    public String toString() {
      return ("%d steps, the disk failed %d times, %d steps failed and said so, %d of them were"
                  + " done all the same, %d of %d readings went on, %d findings")
          .formatted(
              steps, failures, failedSteps, doneAllTheSame, read, read + unread, findings.size());
    }
  }

  Failures(Path folder, FailingDisk.Way way, Count count) {
    this.folder = folder;
    this.way = way;
    this.count = count;
  }

  /// Runs a script.
  ///
  /// @param first before so many requests the disk does not fail
  void run(int seed, int first) throws IOException {
    Random random = new Random(seed);
    Database database = NetworkOpening.open(folder, disk);
    try (Services services = new Services(database, "ES")) {
      Deeds deeds = new Deeds(services, database, seed);
      failSoon(first, random);
      int patience = PATIENCE;
      for (int i = 1; i <= STEPS && count.findings.size() < 20; i++) {
        boolean backup = i % BACKUP_EVERY == 0;
        int moment = i;
        take(
            () -> {
              if (backup) {
                Backup _ = database.backup(Rescue.AT.plusSeconds(moment));
              } else {
                deeds.next(writer);
              }
            });
        if (disk.fails()) {
          readWhileItFails(database);
          patience--;
        }
        if (patience == 0 || i == STEPS) {
          patience = PATIENCE;
          disk.mend();
          mended(services, database);
          failSoon(random.nextInt(MOST_BETWEEN), random);
        }
      }
      disk.mend();
    }
    count.failures += disk.failures();
    afterwards();
  }

  /// Once, a few times, or until it is mended.
  private void failSoon(int after, Random random) {
    disk.failAt(after, random.nextBoolean() ? Integer.MAX_VALUE : 1 + random.nextInt(4), way);
  }

  private void take(Runnable step) {
    int failures = disk.failures();
    lines.clear();
    count.steps++;
    try {
      step.run();
      Testimony.of(lines).acknowledged().forEach(ledger::take);
    } catch (StoreException e) {
      count.failedSteps++;
      Step pending = Testimony.of(lines).pending();
      if (pending != null) {
        failed.add(pending);
      }
      if (disk.failures() == failures) {
        find("it fails though the disk does not", e);
      }
    } catch (RuntimeException e) {
      find("it fails in another way", e);
    }
  }

  private void readWhileItFails(Database database) {
    try {
      Set<String> facts = database.read(NetworkReading::all);
      count.read++;
      if (possible().stream().noneMatch(one -> one.facts().equals(facts))) {
        count.findings.add("while it fails something else is read");
      }
    } catch (StoreException e) {
      count.unread++;
    }
  }

  /// Of the steps that failed, each may have been done in full.
  private List<Ledger> possible() {
    List<Ledger> all = new ArrayList<>(List.of(ledger));
    for (Step step : failed) {
      all.addAll(all.stream().map(one -> one.after(step)).toList());
    }
    return all;
  }

  /// From now on everything must do.
  private void mended(Services services, Database database) {
    try {
      compare(database.read(NetworkReading::all));
      database.mark(
          stores -> {
            stores.memory().put("mended", Long.toString(disk.requests()));
            return true;
          });
      compare(database.read(NetworkReading::all));
      Set<String> kept =
          services.people().all().stream().map(PersonLine::name).collect(Collectors.toSet());
      Set<String> there = new TreeSet<>();
      ledger.facts().stream()
          .filter(fact -> fact.startsWith("person "))
          .forEach(fact -> there.add(fact.substring("person ".length())));
      if (!kept.equals(there)) {
        count.findings.add("in memory there is something else than on the disk");
      }
      failed.clear();
    } catch (RuntimeException e) {
      find("it does not go on after the disk was mended", e);
    }
  }

  private void compare(Set<String> facts) {
    List<Ledger> all = possible();
    for (Ledger one : all) {
      if (one.facts().equals(facts)) {
        if (!one.facts().equals(ledger.facts())) {
          count.doneAllTheSame++;
        }
        ledger = one;
        return;
      }
    }
    count.findings.add("%s %s, not %s after %s".formatted(way, facts, ledger.facts(), failed));
  }

  private void find(String what, RuntimeException e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    count.findings.add("%s: %s, because of %s; asked %d".formatted(what, e, root, disk.requests()));
  }

  /// The file must be sound, and backup and journal must lead to the same.
  private void afterwards() throws IOException {
    List<String> dump = look();
    Files.delete(folder.resolve("siembra.mv.db"));
    if (Databases.recovery(folder, disk).recover(Rescue.AT).isEmpty()) {
      count.findings.add("nothing to bring back");
    }
    if (!look().equals(dump)) {
      count.findings.add("the journal leads elsewhere");
    }
  }

  private List<String> look() {
    try (Database database = NetworkOpening.open(folder, disk)) {
      compare(database.read(NetworkReading::all));
      count.findings.addAll(database.check().faults());
      return Databases.dump(database);
    }
  }
}
