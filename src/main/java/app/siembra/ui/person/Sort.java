package app.siembra.ui.person;

import app.siembra.model.Keys;
import app.siembra.service.TimelineEntry;

/// What the timeline is narrowed to.
enum Sort {
  ALL,
  TALKS,
  HELP,
  NOTES,
  DATES;

  String key() {
    return Keys.of(this);
  }

  boolean holds(TimelineEntry entry) {
    return switch (this) {
      case ALL -> true;
      case TALKS -> entry.kind() == TimelineEntry.Kind.TALK;
      case HELP -> entry.kind() == TimelineEntry.Kind.HELP;
      case NOTES -> entry.kind() == TimelineEntry.Kind.NOTE;
      case DATES -> entry.kind() == TimelineEntry.Kind.DATE;
    };
  }
}
