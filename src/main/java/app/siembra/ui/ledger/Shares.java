package app.siembra.ui.ledger;

import app.siembra.model.Direction;
import app.siembra.service.HelpEntry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How many entries there are of each group of kinds, one way.
///
/// @param counts one for each group, 0 too
record Shares(Map<KindGroup, Integer> counts) {
  Shares {
    counts = Map.copyOf(counts);
  }

  static Shares of(List<HelpEntry> entries, Direction direction) {
    Map<KindGroup, Integer> counts = new EnumMap<>(KindGroup.class);
    for (KindGroup group : KindGroup.values()) {
      counts.put(group, 0);
    }
    entries.stream()
        .map(HelpEntry::help)
        .filter(help -> help.direction() == direction)
        .forEach(help -> counts.merge(KindGroup.of(help.kind()), 1, Integer::sum));
    return new Shares(counts);
  }

  int of(KindGroup group) {
    return counts.getOrDefault(group, 0);
  }

  int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
