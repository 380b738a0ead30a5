package app.siembra.rules;

import app.siembra.model.PersonLine;
import java.util.List;

/// How a list of people came from an earlier one: whole runs are the same, so that what was worked
/// out for them is taken over as it is; all others are new or have changed.
final class Runs {
  private Runs() {}

  /// What is worked out of each person and stands side by side. The places of the next list are
  /// filled in their order, each once.
  interface Columns {
    /// Takes over what was worked out for this many people.
    ///
    /// @param from their first place in the earlier list
    /// @param place their first place in the next one
    void copy(int from, int place, int run);

    /// Works it out for one.
    void put(int place, PersonLine line);
  }

  /// Fills the columns of the next list.
  ///
  /// @param before by name
  /// @param next by name
  static void fill(
      List<PersonLine> before, List<PersonLine> next, List<? extends Columns> columns) {
    int old = 0;
    int place = 0;
    while (place < next.size()) {
      PersonLine line = next.get(place);
      old = firstNotBefore(line, before, old);
      int from = old;
      int to = place;
      int run = same(before, from, next, to);
      if (run > 0) {
        columns.forEach(column -> column.copy(from, to, run));
      } else {
        columns.forEach(column -> column.put(to, line));
      }
      old += run;
      place += Math.max(run, 1);
    }
  }

  private static int firstNotBefore(PersonLine line, List<PersonLine> before, int from) {
    int place = from;
    while (place < before.size()
        && !isSame(before.get(place), line)
        && PersonLine.BY_NAME.compare(before.get(place), line) < 0) {
      place++;
    }
    return place;
  }

  /// How many are the same from there on.
  private static int same(List<PersonLine> before, int old, List<PersonLine> next, int place) {
    int most = Math.min(before.size() - old, next.size() - place);
    int run = 0;
    while (run < most && isSame(before.get(old + run), next.get(place + run))) {
      run++;
    }
    return run;
  }

  /// Whoever has changed in anything has a new line.
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(PersonLine one, PersonLine other) {
    return one == other;
  }
}
