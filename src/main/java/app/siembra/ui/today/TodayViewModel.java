package app.siembra.ui.today;

import app.siembra.model.Channel;
import app.siembra.model.ContactPoint;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.service.ComingRow;
import app.siembra.service.QuietRow;
import app.siembra.service.Services;
import app.siembra.service.Today;
import app.siembra.ui.kit.Contents;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Happened;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.LaterMenu;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What the first screen shows and what can be done there.
public final class TodayViewModel {
  private final Services services;
  private final Desk desk;
  private final Newest reading = new Newest();
  private final SafetyViewModel safety;
  private final SeedViewModel seed;
  private final ObservableList<QuietRow> quiet = FXCollections.observableArrayList();
  private final ObservableList<Errand> errands = FXCollections.observableArrayList();
  private final ObservableList<ComingRow> dates = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Today> today = new ReadOnlyObjectWrapper<>();
  private Map<PersonId, List<ContactPoint>> ways = Map.of();
  private final ReadOnlyObjectWrapper<Mood> mood = new ReadOnlyObjectWrapper<>(Mood.LOADING);

  /// Shows what these services answer, at this desk.
  public TodayViewModel(Services services, Desk desk) {
    this.services = services;
    this.desk = desk;
    this.safety = new SafetyViewModel(services.safekeeping(), desk);
    this.seed = new SeedViewModel(services, desk);
  }

  ObservableList<QuietRow> quiet() {
    return quiet;
  }

  ObservableList<Errand> errands() {
    return errands;
  }

  ObservableList<ComingRow> dates() {
    return dates;
  }

  /// Everything else there is to say; null until it has been read.
  ReadOnlyObjectProperty<@Nullable Today> today() {
    return today.getReadOnlyProperty();
  }

  SafetyViewModel safety() {
    return safety;
  }

  SeedViewModel seed() {
    return seed;
  }

  /// What can be done about what waits.
  ErrandActs acts() {
    return new ErrandActs(services, desk);
  }

  ReadOnlyObjectProperty<Mood> mood() {
    return mood.getReadOnlyProperty();
  }

  LocalDate date() {
    return desk.now().today();
  }

  /// Keeps what is shown up to date until the subscription ends.
  Subscription watch() {
    return desk.watch(this::refresh);
  }

  /// What the services answer.
  ///
  /// @param ways how each of today's few can be reached
  private record Answer(Today today, Map<PersonId, List<ContactPoint>> ways) {}

  private void refresh() {
    desk.ask(
        reading,
        () -> {
          Today answer = services.reminding().today(desk.now());
          services.reminding().shown(answer.few().rows(), desk.now());
          return new Answer(answer, ways(answer.few().rows()));
        },
        answer -> {
          ways = answer.ways();
          show(answer.today());
        });
  }

  private Map<PersonId, List<ContactPoint>> ways(List<QuietRow> few) {
    return services.people().get(few.stream().map(QuietRow::id).toList()).stream()
        .collect(Collectors.toMap(Person::id, person -> person.card().points()));
  }

  /// How somebody of the list can be reached.
  List<ContactPoint> ways(PersonId person) {
    return ways.getOrDefault(person, List.of());
  }

  private void show(Today answer) {
    Contents.set(quiet, answer.few().rows());
    Contents.set(errands, Errand.of(answer.open()));
    Contents.set(dates, answer.dates());
    today.set(answer);
    mood.set(moodOf(answer));
  }

  private Mood moodOf(Today answer) {
    if (answer.counts().people() == 0) {
      return Mood.NEW;
    }
    if (answer.counts().people() == answer.counts().unsorted()) {
      return Mood.TO_SORT;
    }
    return quiet.isEmpty() && errands.isEmpty() ? Mood.CALM : Mood.OPEN;
  }

  void open(PersonId person) {
    desk.navigator().go(new Destination.Person(person));
  }

  /// Opens the page of somebody who has gone quiet, which counts as an act.
  void openQuiet(PersonId person) {
    reached(person);
    open(person);
  }

  void openAllQuiet() {
    desk.navigator().go(new Destination.People(PeopleChoice.of(PeopleChoice.Group.QUIET)));
  }

  void openUnsorted() {
    desk.navigator().go(new Destination.People(PeopleChoice.of(PeopleChoice.Group.UNSORTED)));
  }

  void openLedger() {
    desk.navigator().go(new Destination.Ledger());
  }

  void begin() {
    desk.navigator().go(new Destination.Welcome());
  }

  /// Logs a talk of today.
  void talked(PersonId person, Channel channel) {
    desk.change(moment -> services.interactions().talked(List.of(person), channel, moment));
  }

  /// Logs a talk of today over what they talked last.
  void talkedToday(PersonId person) {
    desk.change(moment -> services.interactions().talkedAsUsual(person, moment));
  }

  /// Opens how often they usually talk, with the talks that it comes from; that counts as an act.
  void why(PersonId person) {
    reached(person);
    desk.navigator().go(new Destination.PersonAt(person, new Happened.Rhythm()));
  }

  /// Opens the line in which more can be said.
  void write(PersonId person) {
    desk.navigator().go(Destination.Log.with(person));
  }

  /// The user looked how to reach somebody.
  void reached(PersonId person) {
    desk.ask(
        () -> {
          services.reminding().acted(person, desk.now());
          return true;
        },
        _ -> {});
  }

  void later(PersonId person, LaterMenu.Choice choice) {
    List<PersonId> people = List.of(person);
    switch (choice) {
      case LaterMenu.Choice.Until(LocalDate day) ->
          desk.change(moment -> services.reminding().snooze(people, day, moment));
      case LaterMenu.Choice.NoReminders _ ->
          desk.change(moment -> services.reminding().rest(people, null, moment));
      case LaterMenu.Choice.WasForAWhile _ ->
          desk.change(moment -> services.reminding().wasForAWhile(people, moment));
    }
  }

  /// Notes that the user greeted somebody on their day.
  ///
  /// @param counts whether it counts as contact
  void greeted(PersonId person, boolean counts) {
    desk.change(moment -> services.interactions().greet(person, counts, moment));
  }
}
