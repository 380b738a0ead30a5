package app.siembra.ui.people;

import app.siembra.model.Circle;
import app.siembra.model.PersonId;
import app.siembra.service.Circles;
import app.siembra.service.Groupings;
import app.siembra.service.People;
import app.siembra.service.PeopleOrder;
import app.siembra.service.Reminding;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What the list of people shows, wherever it stands, and what can be done there.
public final class PeopleViewModel {
  private final People people;
  private final Circles circles;
  private final Decisions decisions;
  private final Desk desk;
  private final Newest asking = new Newest();
  private final Newest grouping = new Newest();
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Sieve> sieve = new ReadOnlyObjectWrapper<>(Sieve.ALL);
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Groupings> groupings =
      new ReadOnlyObjectWrapper<>(Groupings.NONE);
  private final ReadOnlyObjectWrapper<List<Circle>> allCircles =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<Set<PersonId>> marked = new SimpleObjectProperty<>(Set.of());
  private final ReadOnlyObjectWrapper<@Nullable PersonId> current = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty asList = new SimpleBooleanProperty();
  private PeopleChoice arrivedWith = PeopleChoice.ALL;
  private boolean beside;

  /// Shows what these services answer, at this desk.
  public PeopleViewModel(People people, Circles circles, Reminding reminding, Desk desk) {
    this.people = people;
    this.circles = circles;
    this.decisions = new Decisions(people, reminding, desk);
    this.desk = desk;
    text.subscribe(typed -> sift(sieve.get().withChoice(choice().withText(typed.strip()))));
  }

  /// What is typed into the search field.
  StringProperty text() {
    return text;
  }

  ReadOnlyObjectProperty<Sieve> sieve() {
    return sieve.getReadOnlyProperty();
  }

  /// What the list shows; null until it has been read.
  ReadOnlyObjectProperty<@Nullable Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  ObservableValue<Shown.Mood> mood() {
    return shown.map(Shown::mood).orElse(Shown.Mood.LOADING);
  }

  /// By what the people of the book can be told apart.
  ReadOnlyObjectProperty<Groupings> groupings() {
    return groupings.getReadOnlyProperty();
  }

  /// Those whom the next decision is about.
  ObjectProperty<Set<PersonId>> marked() {
    return marked;
  }

  /// Whose page stands beside the list, null for nobody's.
  ReadOnlyObjectProperty<@Nullable PersonId> current() {
    return current.getReadOnlyProperty();
  }

  /// Whether those who are to be sorted come five at a time, in place of the list.
  ObservableValue<Boolean> sorting() {
    return sieve.flatMap(now -> asList.map(list -> now.isUnsorted() && !list));
  }

  LocalDate date() {
    return desk.now().today();
  }

  /// Another screen leads here. Back from a person the list is as it was left.
  public void arrive(PeopleChoice choice) {
    if (beside && (choice.equals(arrivedWith) || choice.equals(PeopleChoice.ALL))) {
      return;
    }
    arrivedWith = choice;
    marked.set(Set.of());
    show(Sieve.of(choice));
  }

  /// The page of this person stands beside the list.
  public void follow(PersonId person) {
    current.set(person);
  }

  /// Keeps what is shown up to date until the subscription ends.
  Subscription watch() {
    return desk.watch(this::refresh);
  }

  /// The same, beside a person's page.
  Subscription watchBeside() {
    beside = true;
    return watch().and(() -> beside = false);
  }

  private void refresh() {
    ask();
    grouping.start(
        desk.tasks()
            .job(() -> new Around(people.groupings(desk.now()), circles.all()))
            .onSuccess(this::show));
  }

  private record Around(Groupings groupings, List<Circle> circles) {}

  private void show(Around around) {
    groupings.set(around.groupings());
    allCircles.set(around.circles());
  }

  private void ask() {
    Sieve wanted = sieve.get();
    asking.start(desk.tasks().job(() -> answer(wanted)).onSuccess(this::show));
  }

  private Shown answer(Sieve wanted) {
    return new Shown(
        wanted, people.list(wanted.filter(), wanted.order(), desk.now()), people.all().size());
  }

  private void show(Shown answer) {
    shown.set(answer);
    var known = marked.get().stream().filter(id -> people.line(id).isPresent()).toList();
    if (known.size() < marked.get().size()) {
      marked.set(Set.copyOf(known));
    }
  }

  private PeopleChoice choice() {
    return sieve.get().choice();
  }

  private void show(Sieve next) {
    asList.set(false);
    sift(next);
    text.set(next.choice().text());
  }

  private void sift(Sieve next) {
    if (!next.equals(sieve.get())) {
      sieve.set(next);
      ask();
    }
  }

  /// Switches a facet on, or off if it was on.
  void press(Facet facet) {
    show(sieve.get().pressed(facet));
  }

  void order(PeopleOrder order) {
    sift(sieve.get().withOrder(order));
  }

  /// Shows everybody again.
  void clear() {
    show(Sieve.ALL.withOrder(sieve.get().order()));
  }

  /// Shows those who are to be sorted as a list, or five at a time.
  void asList(boolean list) {
    asList.set(list);
  }

  /// The facets that are on.
  List<Facet> on() {
    return sieve.get().on(circles::find);
  }

  /// Every circle, whether anybody is in it or not.
  ReadOnlyObjectProperty<List<Circle>> allCircles() {
    return allCircles.getReadOnlyProperty();
  }

  void open(PersonId person) {
    desk.navigator().go(new Destination.Person(person));
  }

  /// Opens whoever stands first.
  void openFirst() {
    Shown now = shown.get();
    if (now != null && !now.rows().isEmpty()) {
      open(now.rows().getFirst().id());
    }
  }

  /// A new person; of the name that was looked for in vain.
  void add() {
    boolean inVain = mood().getValue() == Shown.Mood.NOBODY;
    desk.navigator().go(new Destination.NewPerson(inVain ? choice().text() : ""));
  }

  /// Leads to where files come in, or there to those who may be in the book twice.
  void bringIn(boolean twins) {
    desk.navigator().go(new Destination.ImportExport(List.of(), twins));
  }

  /// Decides about everybody who is marked.
  void decide(Decision decision) {
    decisions.take(decision, marked.get());
  }

  /// Stars those who are marked; if all of them are starred already, none of them any more.
  void star() {
    decisions.star(marked.get());
  }

  void star(PersonId person, boolean starred) {
    decisions.take(new Decision.Star(starred), List.of(person));
  }

  /// Removes those who are marked; if nobody is, the one with the cursor.
  void remove(@Nullable PersonId cursor) {
    var single = cursor == null ? Set.<PersonId>of() : Set.of(cursor);
    decisions.take(new Decision.Remove(), marked.get().isEmpty() ? single : marked.get());
  }
}
