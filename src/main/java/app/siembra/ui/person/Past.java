package app.siembra.ui.person;

import app.siembra.service.HistoryLine;
import java.util.List;

/// What was changed about somebody, newest first.
///
/// @param lines the newest
/// @param more whether there are older ones
/// @param undoable the number of the change that would be taken back next, 0 for none
record Past(List<HistoryLine> lines, boolean more, long undoable) {
  /// Whether this line is what would be taken back next.
  boolean isUndoable(HistoryLine line) {
    return line.sequence() == undoable;
  }
}
