package app.siembra.ui.person;

import app.siembra.service.HistoryLine;
import java.util.List;

/// What was changed about somebody, newest first.
///
/// @param lines the newest
/// @param more whether there are older ones
record Past(List<HistoryLine> lines, boolean more) {
  /// So many of these.
  static Past of(List<HistoryLine> newest, int lines) {
    return new Past(newest.stream().limit(lines).toList(), newest.size() > lines);
  }
}
