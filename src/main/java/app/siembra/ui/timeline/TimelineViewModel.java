package app.siembra.ui.timeline;

import app.siembra.model.Circle;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.service.Services;
import app.siembra.service.TimelineEntry;
import app.siembra.service.TimelineFilter;
import app.siembra.service.TimelineReader;
import app.siembra.ui.kit.Contents;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.life.EntryActs;
import app.siembra.ui.life.Sort;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What happened with everybody, read as it is scrolled, and what it is narrowed to.
public final class TimelineViewModel {
  static final int PAGE = 100;
  private static final int MOST_OFFERED = 8;

  private final Services services;
  private final Desk desk;
  private final Newest reading = new Newest();
  private final ObjectProperty<TimelineFilter> filter =
      new SimpleObjectProperty<>(TimelineFilter.ALL);
  private final ObservableList<PersonLine> people = FXCollections.observableArrayList();
  private final ObservableList<Line> shown = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Mood> mood = new ReadOnlyObjectWrapper<>(Mood.LOADING);
  private @Nullable TimelineReader reader;
  private int wanted = PAGE;
  private boolean asking;

  /// Shows what these services answer, at this desk.
  public TimelineViewModel(Services services, Desk desk) {
    this.services = services;
    this.desk = desk;
    filter.subscribe((_, _) -> readAnew(PAGE));
    people.subscribe(
        () ->
            narrow(
                filter
                    .get()
                    .withPeople(people.stream().map(PersonLine::id).collect(Collectors.toSet()))));
  }

  /// What is read so far, newest first.
  ObservableList<Line> shown() {
    return shown;
  }

  ReadOnlyObjectProperty<Mood> mood() {
    return mood.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<TimelineFilter> filter() {
    return filter;
  }

  /// All of whom took part in what is shown; may be changed.
  ObservableList<PersonLine> people() {
    return people;
  }

  Tasks tasks() {
    return desk.tasks();
  }

  /// The day that today is.
  LocalDate date() {
    return desk.now().today();
  }

  /// The people who fit what was typed, the best first.
  List<PersonLine> find(String typed) {
    return services.people().find(typed, MOST_OFFERED);
  }

  List<Circle> circles() {
    return services.circles().all();
  }

  /// Keeps what is shown up to date until the subscription ends.
  Subscription watch() {
    return desk.watch(() -> readAnew(Math.max(PAGE, shown.size())));
  }

  /// Shows only what this leaves.
  void narrow(TimelineFilter changed) {
    filter.set(changed);
  }

  /// Shows only what is of this sort.
  void narrow(Sort sort) {
    narrow(filter.get().withKinds(sort.kinds()));
  }

  void showEverything() {
    people.clear();
    narrow(TimelineFilter.ALL);
  }

  /// Reads on, where there is more.
  void more() {
    TimelineReader from = reader;
    if (!asking && from != null && !from.isOver()) {
      wanted = shown.size() + PAGE;
      readOn(from, true);
    }
  }

  private void readAnew(int atLeast) {
    TimelineReader fresh = services.interactions().timeline(filter.get(), desk.now());
    reader = fresh;
    wanted = atLeast;
    readOn(fresh, false);
  }

  /// @param further whether what is read comes after what is shown, not in its place
  private void readOn(TimelineReader from, boolean further) {
    asking = true;
    int missing = further ? wanted - shown.size() : wanted;
    desk.ask(reading, () -> from.next(missing), part -> show(from, part, further));
  }

  private void show(TimelineReader from, List<TimelineEntry> part, boolean further) {
    asking = false;
    if (further) {
      shown.addAll(Line.of(part, shown.isEmpty() ? null : shown.getLast().entry().on()));
    } else {
      Contents.set(shown, Line.of(part, null));
    }
    mood.set(shown.isEmpty() ? emptiness(from) : Mood.FOUND);
    if (shown.size() < wanted && !from.isOver()) {
      readOn(from, true);
    }
  }

  private Mood emptiness(TimelineReader from) {
    if (!from.isOver()) {
      return Mood.LOADING;
    }
    return filter.get().equals(TimelineFilter.ALL) ? Mood.NEW : Mood.NO_MATCH;
  }

  /// What can be done with an entry.
  EntryActs acts() {
    return new EntryActs(services, desk);
  }

  void open(PersonId person) {
    desk.navigator().go(new Destination.Person(person));
  }

  void log() {
    desk.navigator().go(Destination.Log.EMPTY);
  }

  void bringIn() {
    desk.navigator().go(new Destination.ImportExport());
  }
}
