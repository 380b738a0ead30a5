package app.siembra.ui.welcome;

import app.siembra.model.Me;
import app.siembra.model.Moment;
import app.siembra.model.Topic;
import app.siembra.service.Services;
import app.siembra.ui.parts.Desk;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Who the user is and what they know. Nothing is stored before [#store].
final class KnowViewModel {
  private static final int MOST_TOPICS = 12;

  private final Services services;
  private final Desk desk;
  private final StringProperty name = new SimpleStringProperty("");
  private final ObservableList<String> topics = FXCollections.observableArrayList();
  private Draft saved = new Draft("", List.of());

  KnowViewModel(Services services, Desk desk) {
    this.services = services;
    this.desk = desk;
  }

  /// What is filled in.
  record Draft(String name, List<String> topics) {
    private static Draft of(Me me) {
      return new Draft(me.name(), me.topics().stream().map(Topic::name).toList());
    }

    private Me on(Me me) {
      return me.withName(name).withTopics(topics.stream().map(Topic::new).toList());
    }
  }

  StringProperty name() {
    return name;
  }

  /// What the user knows, in their words.
  ObservableList<String> topics() {
    return topics;
  }

  /// Shows what is stored, unless something else is filled in.
  void refresh() {
    desk.ask(services.settings()::me, this::show);
  }

  private void show(Me me) {
    boolean untouched = draft().equals(saved);
    saved = Draft.of(me);
    if (untouched) {
      name.set(saved.name());
      topics.setAll(saved.topics());
    }
  }

  /// Topics that fit what was typed.
  List<String> topicsLike(String typed) {
    return services.topics().fitting(typed, MOST_TOPICS);
  }

  /// What is filled in now.
  Draft draft() {
    return new Draft(name.get().strip(), List.copyOf(topics));
  }

  /// Stores it as one change; as it is stored already, none. Takes a moment: never on the window's
  /// thread.
  void store(Draft draft, Moment moment) {
    if (!draft.equals(Draft.of(services.settings().me()))) {
      services.settings().me(draft::on, moment);
    }
  }
}
