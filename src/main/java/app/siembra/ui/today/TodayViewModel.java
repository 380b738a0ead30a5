package app.siembra.ui.today;

import app.siembra.model.Channel;
import app.siembra.model.PersonId;
import app.siembra.service.Changes;
import app.siembra.service.ComingRow;
import app.siembra.service.FollowUps;
import app.siembra.service.HelpLedger;
import app.siembra.service.Interactions;
import app.siembra.service.QuietRow;
import app.siembra.service.Reminding;
import app.siembra.service.Today;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.LaterMenu;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What the first screen shows and what can be done there.
public final class TodayViewModel {
  private final Reminding reminding;
  private final Interactions interactions;
  private final FollowUps followUps;
  private final HelpLedger ledger;
  private final Changes changes;
  private final Desk desk;
  private final ObservableList<QuietRow> quiet = FXCollections.observableArrayList();
  private final ObservableList<Errand> errands = FXCollections.observableArrayList();
  private final ObservableList<ComingRow> dates = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Today> today = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Mood> mood = new ReadOnlyObjectWrapper<>(Mood.LOADING);

  /// Shows what these services answer, at this desk.
  public TodayViewModel(
      Reminding reminding,
      Interactions interactions,
      FollowUps followUps,
      HelpLedger ledger,
      Changes changes,
      Desk desk) {
    this.reminding = reminding;
    this.interactions = interactions;
    this.followUps = followUps;
    this.ledger = ledger;
    this.changes = changes;
    this.desk = desk;
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

  ReadOnlyObjectProperty<Mood> mood() {
    return mood.getReadOnlyProperty();
  }

  LocalDate date() {
    return desk.now().today();
  }

  /// Keeps what is shown up to date until the subscription ends.
  Subscription watch() {
    refresh();
    var change = changes.subscribe(_ -> desk.tasks().onWindow(this::refresh));
    return Subscription.combine(
        change::unsubscribe, desk.speech().voice().subscribe((_, _) -> refresh()));
  }

  private void refresh() {
    desk.ask(
        () -> {
          Today answer = reminding.today(desk.now());
          reminding.shown(answer.few().rows(), desk.now());
          return answer;
        },
        this::show);
  }

  private void show(Today answer) {
    replace(quiet, answer.few().rows());
    replace(errands, errandsOf(answer.open()));
    replace(dates, answer.dates());
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

  private static List<Errand> errandsOf(Today.Open open) {
    return Stream.<Stream<? extends Errand>>of(
            open.followUps().stream().map(Errand.Due::new),
            open.promised().stream().map(Errand.Promised::new),
            open.thanks().stream().map(Errand.Thanks::new),
            open.introductions().stream().map(Errand.Introduced::new))
        .<Errand>flatMap(errand -> errand)
        .toList();
  }

  private static <T> void replace(ObservableList<T> shown, List<T> now) {
    if (!shown.equals(now)) {
      shown.setAll(now);
    }
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
    desk.change(moment -> interactions.talked(List.of(person), channel, moment));
  }

  /// Opens the line in which more can be said.
  void write(PersonId person) {
    desk.navigator().go(Destination.Log.with(person));
  }

  /// The user looked how to reach somebody.
  void reached(PersonId person) {
    desk.ask(
        () -> {
          reminding.acted(person, desk.now());
          return true;
        },
        _ -> {});
  }

  void later(PersonId person, LaterMenu.Choice choice) {
    List<PersonId> people = List.of(person);
    switch (choice) {
      case LaterMenu.Choice.Until(LocalDate day) ->
          desk.change(moment -> reminding.snooze(people, day, moment));
      case LaterMenu.Choice.NoReminders _ ->
          desk.change(moment -> reminding.rest(people, null, moment));
      case LaterMenu.Choice.WasForAWhile _ ->
          desk.change(moment -> reminding.wasForAWhile(people, moment));
    }
  }

  /// Does, or thanks for, what waits.
  void done(Errand errand) {
    switch (errand) {
      case Errand.Due(var promise) ->
          desk.change(moment -> followUps.done(promise.followUp().id(), moment));
      case Errand.Promised(var entry) ->
          desk.change(moment -> reminding.done(entry.help().id().value(), moment));
      case Errand.Thanks(var entry) ->
          desk.change(moment -> ledger.thanked(entry.help().id(), moment));
      case Errand.Introduced(var presented) -> open(presented.first().id());
    }
  }

  void move(Errand.Due due, LocalDate day) {
    desk.change(moment -> followUps.move(due.promise().followUp().id(), day, moment));
  }

  /// Notes that the user greeted somebody on their day; no contact by itself.
  void greeted(PersonId person) {
    desk.change(moment -> interactions.greet(person, false, moment));
  }
}
