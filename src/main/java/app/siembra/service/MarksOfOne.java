package app.siembra.service;

import app.siembra.model.PersonId;
import app.siembra.rules.Marks;
import app.siembra.store.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gathers the marks of one person, the oldest first.
final class MarksOfOne {
  private final List<LocalDate> shown = new ArrayList<>();
  private final List<LocalDate> acts = new ArrayList<>();
  private @Nullable LocalDate spent;
  private @Nullable LocalDate fromBefore;

  /// Those of each person.
  ///
  /// @param marks the oldest first
  static Map<PersonId, Marks> gathered(List<Mark> marks) {
    Map<PersonId, MarksOfOne> of = new HashMap<>();
    marks.forEach(mark -> of.computeIfAbsent(mark.person(), _ -> new MarksOfOne()).add(mark));
    Map<PersonId, Marks> gathered = new HashMap<>();
    of.forEach((person, one) -> gathered.put(person, one.marks()));
    return gathered;
  }

  private void add(Mark mark) {
    switch (mark.kind()) {
      case SHOWN -> shown.add(mark.day());
      case ACTED -> acts.add(mark.day());
      case SPENT -> spent = mark.day();
      case FROM_BEFORE -> fromBefore = mark.day();
    }
  }

  private Marks marks() {
    return new Marks(shown, acts, spent, fromBefore);
  }
}
