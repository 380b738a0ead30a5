package app.siembra.ui.topics;

import app.siembra.model.Fold;
import app.siembra.model.Topic;
import app.siembra.model.TopicUse;
import app.siembra.service.Topics;
import app.siembra.ui.kit.Contents;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Desk;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// The topics there are, which of them are chosen, and what can be done with them.
public final class TopicsViewModel {
  static final int PAGE = 100;

  private final Topics topics;
  private final Desk desk;
  private final Newest reading = new Newest();
  private final StringProperty text = new SimpleStringProperty("");
  private final ObservableList<TopicUse> shown = FXCollections.observableArrayList();
  private final ObservableList<Topic> chosen = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper unused = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper more = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
  private List<TopicUse> all = List.of();
  private int room = PAGE;

  public TopicsViewModel(Topics topics, Desk desk) {
    this.topics = topics;
    this.desk = desk;
    text.subscribe((_, _) -> narrow());
  }

  /// What was typed: only topics in which it stands are shown.
  StringProperty text() {
    return text;
  }

  /// The topics that fit, by name.
  ObservableList<TopicUse> shown() {
    return shown;
  }

  /// Those that are to become one.
  ObservableList<Topic> chosen() {
    return chosen;
  }

  /// How many there are that nothing names.
  ReadOnlyIntegerProperty unused() {
    return unused.getReadOnlyProperty();
  }

  /// How many more fit than are shown.
  ReadOnlyIntegerProperty more() {
    return more.getReadOnlyProperty();
  }

  /// Whether they have been read.
  ReadOnlyBooleanProperty read() {
    return read.getReadOnlyProperty();
  }

  Subscription watch() {
    return desk.watch(this::refresh);
  }

  private void refresh() {
    desk.ask(reading, () -> topics.all(desk.now()), this::show);
  }

  private void show(List<TopicUse> now) {
    all = now;
    chosen.removeIf(topic -> now.stream().noneMatch(use -> use.topic().equals(topic)));
    unused.set((int) now.stream().filter(TopicUse::isUnused).count());
    narrow();
    read.set(true);
  }

  private void narrow() {
    String folded = Fold.of(text.get());
    List<TopicUse> fitting =
        all.stream().filter(use -> use.topic().folded().contains(folded)).toList();
    more.set(Math.max(0, fitting.size() - room));
    Contents.set(shown, fitting.subList(0, Math.min(room, fitting.size())));
  }

  void showMore() {
    room += PAGE;
    narrow();
  }

  /// Chooses a topic, or leaves it out again.
  void choose(Topic topic, boolean choose) {
    chosen.remove(topic);
    if (choose) {
      chosen.add(topic);
    }
  }

  /// Whether there is something to be seen of it. Of what somebody was only told nothing is written
  /// but that.
  static boolean opens(TopicUse use) {
    var people = use.people();
    return hasPeople(use) || people.talking() > 0 || (use.named() && people.told() == 0);
  }

  private static boolean hasPeople(TopicUse use) {
    var people = use.people();
    return people.knowing() + people.liking() + people.seeking() > 0;
  }

  /// Shows everybody who knows, likes or looks for it; where nobody does, where it was named.
  void open(TopicUse use) {
    String name = use.topic().name();
    desk.navigator()
        .go(
            hasPeople(use)
                ? new Destination.People(PeopleChoice.ALL.withTopic(name))
                : new Destination.Find(name));
  }

  /// Notes down something that happened, about some topic.
  void log() {
    desk.navigator().go(Destination.Log.EMPTY);
  }

  /// Where the user says what they know.
  void mine() {
    desk.navigator().go(new Destination.Settings());
  }

  /// Writes it in another way everywhere.
  void rename(TopicUse use, String name) {
    if (!name.strip().equals(use.topic().name())) {
      desk.change(moment -> topics.rename(use.topic(), name, moment));
    }
  }

  /// Makes those that are chosen one.
  void merge(Topic into) {
    List<Topic> these = List.copyOf(chosen);
    desk.change(moment -> topics.merge(these, into, moment), chosen::clear, () -> {});
  }

  void remove(TopicUse use) {
    desk.change(moment -> topics.remove(List.of(use.topic()), moment));
  }

  /// Removes all that nothing names.
  void removeUnused() {
    List<Topic> gone = all.stream().filter(TopicUse::isUnused).map(TopicUse::topic).toList();
    desk.change(moment -> topics.remove(gone, moment));
  }
}
