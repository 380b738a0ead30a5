package app.siembra.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// A script of things done on a disk that fails again and again, and each time is mended after a
/// few steps; the victim stays open all the while.
final class Failures {
  private static final int STEPS = 200;

  /// So many steps are tried at the most before the disk is mended.
  private static final int PATIENCE = 3;

  /// After so many requests at the latest it fails again.
  private static final int MOST_BETWEEN = 60;

  private final Supplier<Victim> opening;
  private final FailingDisk disk;
  private final FailureCount count;
  private final List<String> lines = new ArrayList<>();
  private final Writer writer = new Writer(lines::add);

  /// How often the disk had failed when it was last known what had become of every step.
  private int settled;

  /// What may be there: of the steps that failed, each may have been done in full.
  private List<Ledger> possible = List.of(new Ledger());

  /// @param opening opens the same again and again, on this disk
  Failures(Supplier<Victim> opening, FailingDisk disk, FailureCount count) {
    this.opening = opening;
    this.disk = disk;
    this.count = count;
  }

  /// Runs a script.
  ///
  /// @param first before so many requests the disk does not fail
  void run(Random random, int first) {
    try (Victim victim = opening.get()) {
      failSoon(first, random);
      int patience = PATIENCE;
      for (int i = 1; i <= STEPS && count.findings().isEmpty(); i++) {
        take(victim);
        if (disk.fails()) {
          readWhileItFails(victim);
          patience--;
        }
        if (patience == 0 || i == STEPS) {
          patience = PATIENCE;
          disk.mend();
          afterMending(victim);
          failSoon(random.nextInt(MOST_BETWEEN), random);
        }
      }
      disk.mend();
    }
    try (Victim again = opening.get()) {
      compare(again.look());
    }
  }

  /// Once, a few times, or until it is mended.
  private void failSoon(int after, Random random) {
    FailingDisk.Way way = random.nextBoolean() ? FailingDisk.Way.ERROR : FailingDisk.Way.FULL;
    disk.failAt(after, random.nextBoolean() ? Integer.MAX_VALUE : 1 + random.nextInt(4), way);
  }

  private void take(Victim victim) {
    lines.clear();
    boolean done = victim.step(writer);
    Testimony testimony = Testimony.of(lines);
    testimony.acknowledged().forEach(step -> possible.forEach(one -> one.take(step)));
    if (!done && testimony.pending() != null) {
      List<Ledger> more = new ArrayList<>(possible);
      possible.forEach(one -> more.add(one.after(testimony.pending())));
      possible = more;
    }
    // What became of a commit that failed is known at the next one; until then somebody may be
    // listed
    // who is gone.
    if (!done && disk.failures() == settled) {
      count.finding("a step fails though the disk does not: " + victim.refusal());
    }
    count.step(done);
  }

  private void readWhileItFails(Victim victim) {
    try {
      Found found = victim.look();
      count.reading(true);
      if (possible.stream().noneMatch(one -> one.matches(found))) {
        count.finding("while it fails something else is read");
      }
    } catch (IllegalStateException e) {
      count.reading(false);
    }
  }

  /// From now on everything must do.
  private void afterMending(Victim victim) {
    try {
      compare(victim.look());
      count.findings(victim.faults());
      settled = disk.failures();
      compare(victim.look());
    } catch (IllegalStateException e) {
      count.finding("it does not go on after the disk was mended: " + e);
    }
  }

  private void compare(Found found) {
    List<Ledger> right = possible.stream().filter(one -> one.matches(found)).toList();
    Ledger without = possible.getFirst();
    if (right.isEmpty()) {
      List<String> missing =
          without.facts().stream().filter(fact -> !found.facts().contains(fact)).toList();
      count.lost(missing.size());
      count.finding("missing %s of %s".formatted(missing, without.facts()));
    } else {
      count.doneAllTheSame(right.getFirst().changes() - without.changes());
      possible = List.of(right.getFirst());
    }
  }
}
