package app.siembra.ui.insights;

import app.siembra.model.ObjectiveId;
import app.siembra.model.ObjectiveKind;
import app.siembra.model.PersonId;
import app.siembra.model.Topic;
import app.siembra.rules.Gaps;
import app.siembra.service.ObjectiveRow;
import app.siembra.service.Objectives;
import app.siembra.service.Services;
import app.siembra.service.TimelineEntry;
import app.siembra.ui.kit.Contents;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.life.EntryActs;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Desk;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// What the user is after, what is missing for it, and whom to bring together.
final class ObjectivesViewModel {
  /// How many talks, and how much help, are listed of what was done for one.
  static final int MOST_DONE = 50;

  private final Services services;
  private final Objectives objectives;
  private final Desk desk;
  private final Newest reading = new Newest();
  private final ObservableList<ObjectiveRow> open = FXCollections.observableArrayList();
  private final ObservableList<ObjectiveRow> past = FXCollections.observableArrayList();
  private final ObservableList<Gaps.Gap> gaps = FXCollections.observableArrayList();
  private final ObservableList<Together> together = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Mood> mood = new ReadOnlyObjectWrapper<>(Mood.LOADING);
  private final ReadOnlyObjectWrapper<Mood> gapsMood = new ReadOnlyObjectWrapper<>(Mood.LOADING);
  private final ReadOnlyObjectWrapper<Mood> togetherMood =
      new ReadOnlyObjectWrapper<>(Mood.LOADING);

  ObjectivesViewModel(Services services, Desk desk) {
    this.services = services;
    this.objectives = services.objectives();
    this.desk = desk;
  }

  /// The open ones, newest first.
  ObservableList<ObjectiveRow> open() {
    return open;
  }

  /// Those the user is done with, newest first.
  ObservableList<ObjectiveRow> past() {
    return past;
  }

  ObservableList<Gaps.Gap> gaps() {
    return gaps;
  }

  ObservableList<Together> together() {
    return together;
  }

  ReadOnlyObjectProperty<Mood> mood() {
    return mood.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Mood> gapsMood() {
    return gapsMood.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Mood> togetherMood() {
    return togetherMood.getReadOnlyProperty();
  }

  /// Keeps what is shown up to date until the subscription ends.
  Subscription watch() {
    return desk.watch(this::refresh);
  }

  private void refresh() {
    desk.ask(reading, () -> Aims.of(objectives, desk.now()), this::show);
  }

  private void show(Aims aims) {
    Contents.set(open, aims.open());
    Contents.set(past, aims.past());
    Contents.set(gaps, aims.gaps());
    Contents.set(together, aims.together());
    mood.set(Mood.of(!aims.past().isEmpty(), !aims.open().isEmpty()));
    gapsMood.set(aims.ofGaps());
    togetherMood.set(aims.ofTogether());
  }

  void add(ObjectiveKind kind) {
    desk.navigator().go(new Destination.NewObjective(kind));
  }

  void edit(ObjectiveId id) {
    desk.navigator().go(new Destination.EditObjective(id));
  }

  /// Is done with one.
  ///
  /// @param outcome what came of it, or empty
  void close(ObjectiveId id, String outcome) {
    desk.change(moment -> objectives.close(id, outcome, moment));
  }

  void reopen(ObjectiveId id) {
    desk.change(moment -> objectives.reopen(id, moment));
  }

  void remove(ObjectiveId id) {
    desk.change(moment -> objectives.remove(id, moment));
  }

  /// Hands over what was done for one, the newest first.
  void done(ObjectiveId id, Consumer<List<TimelineEntry>> answer) {
    desk.ask(() -> objectives.done(id, MOST_DONE, desk.now()), answer);
  }

  void open(TimelineEntry entry) {
    new EntryActs(services, desk).open(entry);
  }

  void open(PersonId person) {
    desk.navigator().go(new Destination.Person(person));
  }

  /// Looks for who could help with a topic.
  void look(Topic topic) {
    desk.navigator().go(new Destination.Ask(topic.name()));
  }

  void people() {
    desk.navigator().go(new Destination.People(PeopleChoice.ALL));
  }

  /// Asks both whether they want to be introduced, and leads to the first of them, where that goes
  /// on.
  void askBoth(Together two) {
    PersonId first = two.pair().one().id();
    desk.change(
        moment -> {
          var _ = services.introducing().ask(first, two.pair().other().id(), moment);
        },
        () -> open(first),
        () -> {});
  }
}
