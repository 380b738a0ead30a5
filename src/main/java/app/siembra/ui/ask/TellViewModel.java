package app.siembra.ui.ask;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Topic;
import app.siembra.service.Services;
import app.siembra.service.UnawareRow;
import app.siembra.service.WhoKnowsMe;
import app.siembra.ui.kit.Contents;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.parts.Desk;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// My topics, how far one of them has spread, and telling those who do not know.
final class TellViewModel {
  private static final int MOST_FOUND = 8;

  private final Services services;
  private final Desk desk;
  private final Newest reading = new Newest();
  private final ObservableList<Topic> topics = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Topic> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<WhoKnowsMe.@Nullable Coverage> coverage =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<TellMood> mood =
      new ReadOnlyObjectWrapper<>(TellMood.LOADING);
  private final Group<ToTell> unaware = new Group<>();
  private final ObservableList<PersonLine> several = FXCollections.observableArrayList();

  private record Answer(
      List<Topic> mine, WhoKnowsMe.@Nullable Coverage coverage, Few<ToTell> unaware) {}

  TellViewModel(Services services, Desk desk) {
    this.services = services;
    this.desk = desk;
  }

  /// My topics, as I named them.
  ObservableList<Topic> topics() {
    return topics;
  }

  /// The one that is looked at; null while there is none.
  ReadOnlyObjectProperty<@Nullable Topic> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// Looks at another one of them.
  void choose(Topic topic) {
    chosen.set(topic);
    unaware.begin();
    read();
  }

  /// How far it has spread; null until it has been read.
  ReadOnlyObjectProperty<WhoKnowsMe.@Nullable Coverage> coverage() {
    return coverage.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<TellMood> mood() {
    return mood.getReadOnlyProperty();
  }

  /// Who is to be told: who would care most and is closest first.
  Group<ToTell> unaware() {
    return unaware;
  }

  /// Who was told at one go; may be changed.
  ObservableList<PersonLine> several() {
    return several;
  }

  Tasks tasks() {
    return desk.tasks();
  }

  /// The people who fit what was typed. Answers away from the window's thread.
  List<PersonLine> find(String typed) {
    return services.people().find(typed, MOST_FOUND);
  }

  /// Reads anew what is shown.
  void read() {
    Topic wanted = chosen.get();
    int room = unaware.room();
    desk.ask(reading, () -> answer(wanted, room), this::show);
  }

  private Answer answer(@Nullable Topic wanted, int room) {
    List<Topic> mine = services.settings().me().topics();
    Topic topic = wanted != null && mine.contains(wanted) ? wanted : first(mine);
    if (topic == null) {
      return new Answer(mine, null, Few.none());
    }
    Few<UnawareRow> few = Few.of(services.whoKnowsMe().unaware(topic, desk.now()), room);
    var ways =
        new Seeker(services, desk.now()).ways(few.shown().stream().map(UnawareRow::id).toList());
    return new Answer(
        mine,
        services.whoKnowsMe().coverage(topic, desk.now()),
        new Few<>(
            few.shown().stream()
                .map(row -> new ToTell(topic, row, ways.getOrDefault(row.id(), List.of())))
                .toList(),
            few.rest()));
  }

  private static @Nullable Topic first(List<Topic> mine) {
    return mine.isEmpty() ? null : mine.getFirst();
  }

  private void show(Answer answer) {
    Contents.set(topics, answer.mine());
    coverage.set(answer.coverage());
    unaware.show(answer.unaware());
    mood.set(moodOf(answer));
    chosen.set(answer.coverage() == null ? null : answer.coverage().topic());
  }

  private static TellMood moodOf(Answer answer) {
    WhoKnowsMe.Coverage coverage = answer.coverage();
    if (coverage == null) {
      return TellMood.NO_TOPICS;
    }
    if (coverage.everybody().all() == 0) {
      return TellMood.NOBODY;
    }
    return answer.unaware().total() == 0 ? TellMood.ALL_KNOW : TellMood.FOUND;
  }

  /// Lists more of them.
  void more() {
    unaware.widen();
    read();
  }

  /// Somebody was told today.
  void told(ToTell row) {
    tell(row.topic(), List.of(row.id()), () -> {});
  }

  /// All who were chosen were told today, which is one change.
  void toldSeveral() {
    Topic topic = chosen.get();
    if (topic != null) {
      tell(topic, several.stream().map(PersonLine::id).toList(), several::clear);
    }
  }

  private void tell(Topic topic, List<PersonId> people, Runnable then) {
    desk.change(moment -> services.whoKnowsMe().told(topic, people, moment), then, () -> {});
  }
}
