package app.siembra.ui.person;

import app.siembra.service.HistoryLine;
import java.util.List;

/// What was changed about somebody, newest first.
///
/// @param lines the newest
/// @param more whether there are older ones
record Past(List<HistoryLine> lines, boolean more) {}
