package app.siembra.ui.timeline;

import app.siembra.service.TimelineEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of the timeline.
///
/// @param entry what happened
/// @param leads whether it is the first of its day, which it names then
record Line(TimelineEntry entry, boolean leads) {
  /// These entries in lines.
  ///
  /// @param before the day of the line before them, null where they are the first
  static List<Line> of(List<TimelineEntry> entries, @Nullable LocalDate before) {
    List<Line> lines = new ArrayList<>();
    LocalDate day = before;
    for (TimelineEntry entry : entries) {
      lines.add(new Line(entry, !entry.on().equals(day)));
      day = entry.on();
    }
    return lines;
  }

  /// What stays the same when the rest of it is changed.
  Object key() {
    return switch (entry) {
      case TimelineEntry.Talk talk -> talk.interaction().id();
      case TimelineEntry.Noted noted -> noted.interaction().id();
      case TimelineEntry.Helped helped -> helped.help().id();
      case TimelineEntry.Dated _, TimelineEntry.Met _, TimelineEntry.Added _ -> entry;
    };
  }
}
