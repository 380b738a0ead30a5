package app.siembra.ui.people;

import app.siembra.model.Circle;
import app.siembra.model.PersonId;
import app.siembra.service.Circles;
import app.siembra.service.QuietRow;
import app.siembra.service.Services;
import app.siembra.service.Sorting;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Desk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// Those who are to be sorted, five at a time. What is decided stays in sight until the next five
/// are asked for, and can be taken back as any change.
public final class SortViewModel {
  /// How many are offered at once.
  static final int AT_ONCE = 5;

  private final Sorting sorting;
  private final Circles circles;
  private final Decisions decisions;
  private final Desk desk;
  private final Newest asking = new Newest();
  private final Set<PersonId> passedOver = new HashSet<>();
  private final ReadOnlyObjectWrapper<Five> five =
      new ReadOnlyObjectWrapper<>(new Five(List.of(), List.of(), 0, 0));

  /// Whoever is being sorted.
  ///
  /// @param circles those they can be put into
  /// @param left how many are still to be sorted, these included
  /// @param next how many could be offered after these
  record Five(List<SortLine> lines, List<Circle> circles, int left, int next) {
    /// Whether nobody is left to decide about.
    boolean settled() {
      return lines.stream().allMatch(SortLine::settled);
    }
  }

  /// Sorts with these services, at this desk.
  public SortViewModel(Services services, Desk desk) {
    this.sorting = services.sorting();
    this.circles = services.circles();
    this.decisions = new Decisions(services, desk);
    this.desk = desk;
  }

  ReadOnlyObjectProperty<Five> five() {
    return five.getReadOnlyProperty();
  }

  /// Keeps what is shown up to date until the subscription ends; offers the next five where these
  /// are done.
  Subscription watch() {
    if (five.get().settled()) {
      more();
    } else {
      refresh();
    }
    return desk.follow(this::refresh);
  }

  /// Offers the next five.
  void more() {
    Set<PersonId> without = Set.copyOf(passedOver);
    ask(() -> sorting.next(without, AT_ONCE, desk.now()));
  }

  private void refresh() {
    List<PersonId> ids = five.get().lines().stream().map(SortLine::id).toList();
    ask(() -> sorting.rows(ids, desk.now()));
  }

  private void ask(Callable<List<QuietRow>> question) {
    asking.start(desk.tasks().job(() -> answer(question.call())).onSuccess(five::set));
  }

  private Five answer(List<QuietRow> rows) {
    List<SortLine> lines = lines(rows);
    int left = sorting.left(desk.now());
    // Those who were left for another time are still to be sorted, and are not offered again.
    long waiting = lines.stream().filter(line -> !line.settled()).count() + passedOver.size();
    return new Five(lines, circles.all(), left, (int) Math.max(0, left - waiting));
  }

  private List<SortLine> lines(List<QuietRow> rows) {
    return rows.stream().map(row -> new SortLine(row, passedOver.contains(row.id()))).toList();
  }

  void decide(PersonId person, Decision decision) {
    decisions.take(decision, List.of(person));
  }

  /// Leaves this person for another time.
  void passOver(PersonId person) {
    passedOver.add(person);
    refresh();
  }

  void open(PersonId person) {
    desk.navigator().go(new Destination.Person(person));
  }
}
