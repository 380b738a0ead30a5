package app.siembra.service;

import app.siembra.rules.Marks;
import app.siembra.store.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gathers the marks of one person, the oldest first.
final class MarksOfOne {
  private final List<LocalDate> shown = new ArrayList<>();
  private final List<LocalDate> acts = new ArrayList<>();
  private @Nullable LocalDate spent;
  private @Nullable LocalDate fromBefore;

  void add(Mark mark) {
    switch (mark.kind()) {
      case SHOWN -> shown.add(mark.day());
      case ACTED -> acts.add(mark.day());
      case SPENT -> spent = mark.day();
      case FROM_BEFORE -> fromBefore = mark.day();
    }
  }

  Marks marks() {
    return new Marks(shown, acts, spent, fromBefore);
  }
}
