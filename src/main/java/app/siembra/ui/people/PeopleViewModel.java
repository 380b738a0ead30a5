package app.siembra.ui.people;

import app.siembra.model.PersonId;
import app.siembra.rules.Listed;
import app.siembra.service.People;
import app.siembra.service.PeopleFilter;
import app.siembra.service.PeopleOrder;
import app.siembra.service.Services;
import app.siembra.service.Tally;
import app.siembra.service.Trait;
import app.siembra.ui.kit.Dialogs;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What the list of people shows, wherever it stands, and where it leads.
public final class PeopleViewModel {
  private final Services services;
  private final People people;
  private final MarkedViewModel marked;
  private final ViewsViewModel views;
  private final Desk desk;
  private final Newest asking = new Newest();
  private final Newest knowing = new Newest();
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Sieve> sieve = new ReadOnlyObjectWrapper<>(Sieve.ALL);
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>(Known.NOTHING);
  private final ReadOnlyObjectWrapper<@Nullable PersonId> current = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty asList = new SimpleBooleanProperty();
  private PeopleChoice arrivedWith = PeopleChoice.ALL;
  private boolean beside;

  /// Shows what these services answer, at this desk.
  public PeopleViewModel(Services services, Dialogs dialogs, Desk desk) {
    this.services = services;
    this.people = services.people();
    this.marked = new MarkedViewModel(services, dialogs, desk);
    this.views = new ViewsViewModel(services, this, desk);
    this.desk = desk;
    text.subscribe(typed -> sift(sieve.get().withText(typed.strip())));
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

  /// What the list can be narrowed by.
  ReadOnlyObjectProperty<Known> known() {
    return known.getReadOnlyProperty();
  }

  /// Those whom the next decision is about.
  MarkedViewModel marked() {
    return marked;
  }

  /// The lists that have a name, and the columns of the present one.
  ViewsViewModel views() {
    return views;
  }

  /// Whose page stands beside the list, null for nobody's.
  ReadOnlyObjectProperty<@Nullable PersonId> current() {
    return current.getReadOnlyProperty();
  }

  /// Whether those who are to be sorted come five at a time, in place of the list.
  ObservableValue<Boolean> sorting() {
    return sieve.flatMap(
        now ->
            asList.flatMap(
                list -> mood().map(mood -> now.isUnsorted() && !list && mood != Shown.Mood.EMPTY)));
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
    marked.clear();
    views.leave();
    show(Sieve.of(choice));
  }

  /// The page of this person stands beside the list.
  public void follow(PersonId person) {
    current.set(person);
  }

  /// Whoever's page stands beside the list, where the list does not hold them; else null.
  @Nullable Listed missing() {
    PersonId here = current.get();
    Shown now = shown.get();
    if (here == null
        || now == null
        || now.rows().stream().anyMatch(listed -> listed.id().equals(here))) {
      return null;
    }
    return people.line(here).map(line -> people.listed(line, desk.now())).orElse(null);
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
    knowing.start(desk.tasks().job(() -> Known.of(services, desk.now())).onSuccess(known::set));
  }

  private void ask() {
    Sieve wanted = sieve.get();
    asking.start(
        desk.tasks().job(() -> new Answers(people, desk.now()).to(wanted)).onSuccess(this::show));
  }

  private void show(Shown answer) {
    shown.set(answer);
    marked.forgetThoseGone();
  }

  /// Shows this in place of what was shown.
  void show(Sieve next) {
    asList.set(false);
    sift(next);
    text.set(next.filter().text());
  }

  private void sift(Sieve next) {
    if (!next.equals(sieve.get())) {
      if (next.filter().equals(PeopleFilter.ALL)) {
        views.leave();
      }
      sieve.set(next);
      ask();
    }
  }

  /// Switches a facet on, or off if it was on.
  void press(Facet facet) {
    show(sieve.get().pressed(facet));
  }

  /// Hands over what there is of this kind to narrow the list by.
  void tally(Trait.Kind kind, Consumer<List<Tally>> answer) {
    var filter = sieve.get().filter();
    desk.ask(() -> people.tally(kind, filter, desk.now()), answer);
  }

  void order(PeopleOrder order) {
    sift(sieve.get().withOrder(order));
  }

  /// Orders the list by this; the other way round where it was ordered by it.
  void orderBy(PeopleOrder.By by) {
    sift(sieve.get().orderedBy(by));
  }

  /// Shows everybody again.
  void clear() {
    show(Sieve.ALL.withOrder(sieve.get().order()));
  }

  /// Shows those who are to be sorted as a list, or five at a time.
  void asList(boolean list) {
    asList.set(list);
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
    desk.navigator().go(new Destination.NewPerson(inVain ? sieve.get().filter().text() : ""));
  }

  /// Looks for what was typed, or for the topic, in everything written.
  void search() {
    desk.navigator().go(new Destination.Find(sieve.get().words()));
  }

  /// Leads to where files come in, or there to those who may be in the book twice.
  void bringIn(boolean twins) {
    desk.navigator().go(new Destination.ImportExport(List.of(), twins));
  }

  void star(PersonId person, boolean starred) {
    marked.take(new Decision.Star(starred), Set.of(person));
  }
}
