package app.siembra.service;

import app.siembra.store.Recovery;
import java.util.Optional;

/// What can be brought back of a damaged network.
///
/// @param copy the backup it begins with; empty where the journal reaches back to the first day
/// @param entries how many entries of the journal follow on it
/// @param lost how many are known of that cannot be read any more
public record WayBack(Optional<SafeCopy> copy, long entries, long lost) {
  static WayBack of(Recovery.Plan plan) {
    return new WayBack(plan.backup().map(SafeCopy::of), plan.changes(), plan.lost());
  }

  /// Whether nothing is missing in the end.
  public boolean isEverything() {
    return lost == 0;
  }
}
