package app.siembra.ui.life;

import app.siembra.model.Keys;
import app.siembra.service.TimelineEntry;
import java.util.EnumSet;
import java.util.Set;

/// What a timeline is narrowed to.
public enum Sort {
  ALL,
  TALKS,
  HELP,
  NOTES,
  DATES;

  private static final Set<TimelineEntry.Kind> EVERY = EnumSet.allOf(TimelineEntry.Kind.class);

  /// The message that names it.
  public String key() {
    return "person.life." + Keys.of(this);
  }

  /// Whether it leaves that entry.
  public boolean holds(TimelineEntry entry) {
    return kinds().contains(entry.kind());
  }

  /// The kinds of entries that it leaves.
  public Set<TimelineEntry.Kind> kinds() {
    return switch (this) {
      case ALL -> EVERY;
      case TALKS -> Set.of(TimelineEntry.Kind.TALK);
      case HELP -> Set.of(TimelineEntry.Kind.HELP);
      case NOTES -> Set.of(TimelineEntry.Kind.NOTE);
      case DATES -> Set.of(TimelineEntry.Kind.DATE);
    };
  }
}
