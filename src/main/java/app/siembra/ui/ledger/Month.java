package app.siembra.ui.ledger;

import app.siembra.service.HelpEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The entries of one month, the newest first.
///
/// @param first its first day
record Month(LocalDate first, List<HelpEntry> entries) {
  /// Entries that are in order, month by month.
  static List<Month> of(List<HelpEntry> entries) {
    Map<LocalDate, List<HelpEntry>> months = new LinkedHashMap<>();
    for (HelpEntry entry : entries) {
      months
          .computeIfAbsent(entry.help().details().on().withDayOfMonth(1), _ -> new ArrayList<>())
          .add(entry);
    }
    return months.entrySet().stream()
        .map(month -> new Month(month.getKey(), List.copyOf(month.getValue())))
        .toList();
  }
}
