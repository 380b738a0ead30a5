package app.siembra.rules;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.PersonLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// How things stand with everybody on one day: worked out anew for those alone who have changed.
/// Never changes; [#with] gives the next.
public final class Standings {
  private final LocalDate today;
  private final Map<CircleId, Circle> circles;
  private final List<PersonLine> lines;
  private final Listed[] listed;

  private Standings(
      LocalDate today, Map<CircleId, Circle> circles, List<PersonLine> lines, Listed[] listed) {
    this.today = today;
    this.circles = circles;
    this.lines = lines;
    this.listed = listed;
  }

  /// Of nobody.
  public static Standings none() {
    return new Standings(LocalDate.MIN, Map.of(), List.of(), new Listed[0]);
  }

  /// Whether they are of that day.
  public boolean isOf(LocalDate day) {
    return today.equals(day);
  }

  /// Those of everybody on a day.
  ///
  /// @param next by name; must not change
  /// @param circles the circles of the book
  /// @param work how things stand with these people, in their order
  public Standings with(
      List<PersonLine> next,
      Map<CircleId, Circle> circles,
      LocalDate today,
      Function<List<PersonLine>, List<Listed>> work) {
    boolean hold = today.equals(this.today) && circles.equals(this.circles);
    Listed[] all = new Listed[next.size()];
    List<Integer> places = new ArrayList<>();
    List<PersonLine> changed = new ArrayList<>();
    Runs.Columns columns =
        new Runs.Columns() {
          @Override
          public void copy(int from, int place, int run) {
            System.arraycopy(listed, from, all, place, run);
          }

          @Override
          public void put(int place, PersonLine line) {
            places.add(place);
            changed.add(line);
          }
        };
    Runs.fill(hold ? lines : List.of(), next, List.of(columns));
    List<Listed> worked = changed.isEmpty() ? List.of() : work.apply(changed);
    for (int i = 0; i < worked.size(); i++) {
      all[places.get(i)] = worked.get(i);
    }
    return new Standings(today, circles, next, all);
  }

  /// All of them, by name.
  public List<Listed> all() {
    return Collections.unmodifiableList(Arrays.asList(listed));
  }
}
