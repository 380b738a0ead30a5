package app.siembra.ui.people;

import app.siembra.model.Circle;
import app.siembra.model.PersonId;
import app.siembra.service.Circles;
import app.siembra.service.People;
import app.siembra.service.QuietRow;
import app.siembra.service.Reminding;
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
      new ReadOnlyObjectWrapper<>(new Five(List.of(), List.of(), 0));

  /// Whoever is being sorted.
  ///
  /// @param circles those they can be put into
  /// @param left how many are still to be sorted, these included
  record Five(List<SortLine> lines, List<Circle> circles, int left) {
    /// Whether nobody is left to decide about.
    boolean settled() {
      return lines.stream().allMatch(SortLine::settled);
    }
  }

  /// Sorts with these services, at this desk.
  public SortViewModel(
      Sorting sorting, People people, Circles circles, Reminding reminding, Desk desk) {
    this.sorting = sorting;
    this.circles = circles;
    this.decisions = new Decisions(people, reminding, desk);
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
    return new Five(lines(rows), circles.all(), sorting.left(desk.now()));
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
