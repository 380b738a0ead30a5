package app.siembra.reliability;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Compares what is found with what was said, and counts what came of it.
final class Judge {
  private final Ledger ledger;
  private final Tally tally;

  /// @param ledger what was there at the beginning
  Judge(Ledger ledger, Tally tally) {
    this.ledger = ledger;
    this.tally = tally;
  }

  /// Compares after these steps; the one under way may have been done or not.
  ///
  /// @param open throws [IllegalStateException] where nothing can be opened
  void compare(Testimony testimony, Supplier<Found> open) {
    tally.cycle(testimony);
    testimony.acknowledged().forEach(ledger::take);
    try {
      compare(open.get(), testimony.pending());
    } catch (NothingThere e) {
      // A first run that was cut short before anything was acknowledged has nothing to give back.
      if (ledger.changes() > 0) {
        tally.unopened(String.valueOf(e.getMessage()));
      }
    } catch (IllegalStateException e) {
      tally.unopened(String.valueOf(e.getMessage()));
    }
  }

  private void compare(Found found, @Nullable Step pending) {
    found.faults().forEach(tally::inconsistent);
    if (ledger.matches(found)) {
      return;
    }
    Ledger withPending = pending == null ? ledger : ledger.after(pending);
    if (withPending.matches(found)) {
      tally.extra();
      ledger.take(pending);
    } else {
      lost(found, withPending);
    }
  }

  private void lost(Found found, Ledger withPending) {
    List<String> missing =
        ledger.facts().stream()
            .filter(fact -> withPending.facts().contains(fact) && !found.facts().contains(fact))
            .toList();
    List<String> unknown =
        found.facts().stream().filter(fact -> !withPending.facts().contains(fact)).toList();
    tally.lost(
        missing.size(),
        "missing %s, unknown %s, %d change sets of %d"
            .formatted(missing, unknown, found.changes(), ledger.changes()));
  }
}
