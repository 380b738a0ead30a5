package app.siembra.ui.ledger;

import app.siembra.model.Direction;
import app.siembra.model.HelpKind;
import app.siembra.model.PersonId;
import app.siembra.model.Topic;
import app.siembra.service.HelpEntry;
import app.siembra.service.HelpLedger;
import app.siembra.service.Introducing;
import app.siembra.service.Named;
import app.siembra.service.Period;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What the ledger shows, and what can be chosen there. What can be done with an entry is in
/// [Acts].
public final class LedgerViewModel {
  static final int PAGE = 40;

  private final HelpLedger ledger;
  private final Introducing introducing;
  private final Desk desk;
  private final Lists lists = new Lists();
  private final ObjectProperty<Stretch> stretch =
      new SimpleObjectProperty<>(new Stretch.ThisYear());
  private final ObjectProperty<LedgerFilter> filter = new SimpleObjectProperty<>(LedgerFilter.ALL);
  private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.BY_DATE);
  private final ReadOnlyObjectWrapper<Everything> known =
      new ReadOnlyObjectWrapper<>(Everything.NOTHING);
  private final ReadOnlyObjectWrapper<@Nullable Overview> overview = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Mood> mood = new ReadOnlyObjectWrapper<>(Mood.LOADING);
  private final ReadOnlyIntegerWrapper rest = new ReadOnlyIntegerWrapper();
  private int room = PAGE;

  /// Shows what these services answer, at this desk.
  public LedgerViewModel(HelpLedger ledger, Introducing introducing, Desk desk) {
    this.ledger = ledger;
    this.introducing = introducing;
    this.desk = desk;
    stretch.subscribe(
        (_, _) -> {
          choose(filter.get().withSpan(null));
          surveyAnew();
        });
    filter.subscribe((_, _) -> presentAnew());
    order.subscribe((_, _) -> presentAnew());
  }

  Lists lists() {
    return lists;
  }

  /// What can be done with an entry or an introduction.
  Acts acts() {
    return new Acts(ledger, introducing, desk);
  }

  /// Of which time the ledger tells.
  ObjectProperty<Stretch> stretch() {
    return stretch;
  }

  ObjectProperty<LedgerFilter> filter() {
    return filter;
  }

  ObjectProperty<Order> order() {
    return order;
  }

  /// Everything there is, for what can be chosen from it.
  ReadOnlyObjectProperty<Everything> known() {
    return known.getReadOnlyProperty();
  }

  /// The chosen time as a whole; null until it has been read.
  ReadOnlyObjectProperty<@Nullable Overview> overview() {
    return overview.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Mood> mood() {
    return mood.getReadOnlyProperty();
  }

  /// How many more could be listed.
  ReadOnlyIntegerProperty rest() {
    return rest.getReadOnlyProperty();
  }

  LocalDate date() {
    return desk.now().today();
  }

  /// Keeps what is shown up to date until the subscription ends.
  Subscription watch() {
    return desk.watch(this::refresh);
  }

  private void refresh() {
    desk.ask(() -> Everything.of(ledger.entries(desk.now()), introducing.all()), this::show);
  }

  /// Who has just noted something looks for it: the list is narrowed no more if it would not be
  /// there.
  private void show(Everything answer) {
    Everything before = known.get();
    known.set(answer);
    lists.wait(answer);
    survey();
    if (mood.get() != Mood.LOADING
        && answer.hasNew(before, stretch.get().until(date()), filter.get())) {
      showEverything();
    }
    present();
  }

  /// Looks at the chosen time as a whole.
  private void survey() {
    Period period = stretch.get().until(date());
    overview.set(Overview.of(stretch.get(), period, known.get().done(period)));
  }

  private void surveyAnew() {
    if (mood.get() != Mood.LOADING) {
      survey();
      presentAnew();
    }
  }

  private void presentAnew() {
    room = PAGE;
    if (mood.get() != Mood.LOADING) {
      present();
    }
  }

  private void present() {
    List<HelpEntry> found = known.get().found(stretch.get().until(date()), filter.get());
    rest.set(lists.found(found, order.get(), room));
    mood.set(found.isEmpty() ? emptiness() : Mood.FOUND);
  }

  private Mood emptiness() {
    if (known.get().isEmpty()) {
      return Mood.NEW;
    }
    return filter.get().equals(LedgerFilter.ALL) ? Mood.QUIET_TIME : Mood.NO_MATCH;
  }

  /// Lists as many again.
  void more() {
    room += PAGE;
    present();
  }

  void choose(LedgerFilter chosen) {
    filter.set(chosen);
  }

  /// Shows whom the number of a headline counts.
  void showPeople(Direction direction) {
    order.set(Order.BY_PERSON);
    choose(LedgerFilter.ALL.with(Side.of(direction)));
  }

  /// Shows the entries that a number beside the chart counts.
  void showGroup(Direction direction, KindGroup group) {
    order.set(Order.BY_DATE);
    choose(
        LedgerFilter.ALL
            .with(Side.of(direction))
            .withKinds(
                Stream.of(HelpKind.values())
                    .filter(kind -> KindGroup.of(kind) == group)
                    .collect(Collectors.toSet())));
  }

  /// Shows the entries of one kind.
  void showKind(Direction direction, HelpKind kind) {
    order.set(Order.BY_DATE);
    choose(LedgerFilter.ALL.with(Side.of(direction)).withKinds(Set.of(kind)));
  }

  /// Shows the entries about a topic.
  void showTopic(Direction direction, Topic topic) {
    order.set(Order.BY_DATE);
    choose(LedgerFilter.ALL.with(Side.of(direction)).withTopic(topic));
  }

  /// Shows the entries behind a place of the chart.
  void showSpan(Period span) {
    order.set(Order.BY_DATE);
    choose(LedgerFilter.ALL.withSpan(span));
  }

  /// Shows what there was with somebody, the way that is being looked at.
  void showPerson(Named person) {
    order.set(Order.BY_DATE);
    choose(filter.get().withPerson(person));
  }

  void showEverything() {
    choose(LedgerFilter.ALL);
  }

  void open(PersonId person) {
    desk.navigator().go(new Destination.Person(person));
  }

  void add() {
    desk.navigator().go(new Destination.NewHelp(List.of()));
  }
}
