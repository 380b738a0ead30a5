package app.siembra.ui.ask;

import app.siembra.service.Services;
import app.siembra.ui.kit.Contents;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.parts.Desk;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What is looked for, who can help with it, and asking them.
final class SeekViewModel {
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final Services services;
  private final Desk desk;
  private final Newest reading = new Newest();
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Mood> mood = new ReadOnlyObjectWrapper<>(Mood.LOADING);
  private final ObservableList<String> offered = FXCollections.observableArrayList();
  private final Group<Candidate> now = new Group<>();
  private final Group<Candidate> hello = new Group<>();
  private final Group<Candidate> lately = new Group<>();

  SeekViewModel(Services services, Desk desk) {
    this.services = services;
    this.desk = desk;
    text.subscribe((_, typed) -> typed(typed));
  }

  /// What stands in the field.
  StringProperty text() {
    return text;
  }

  /// What was looked for last.
  ReadOnlyStringProperty about() {
    return about.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Mood> mood() {
    return mood.getReadOnlyProperty();
  }

  /// Topics that may be meant; where nothing was typed those of which most people know.
  ObservableList<String> offered() {
    return offered;
  }

  /// Whom to ask.
  Group<Candidate> now() {
    return now;
  }

  /// Who has gone quiet.
  Group<Candidate> hello() {
    return hello;
  }

  /// Who was asked for something within the last 90 days.
  Group<Candidate> lately() {
    return lately;
  }

  /// While one types nothing is looked for; an empty field is seen at once.
  private void typed(String typed) {
    if (typed.isBlank()) {
      look();
    } else {
      desk.tasks()
          .later(
              PAUSE,
              () -> {
                if (typed.equals(text.get())) {
                  look();
                }
              });
    }
  }

  /// Looks for what stands in the field, unless it has.
  void look() {
    String wanted = text.get().strip();
    if (!wanted.equals(about.get())) {
      about.set(wanted);
      List.of(now, hello, lately).forEach(Group::begin);
      read();
    }
  }

  /// Looks for this.
  void look(String wanted) {
    text.set(wanted);
    look();
  }

  /// Reads anew what is shown.
  void read() {
    String wanted = about.get();
    var rooms = new Seeker.Rooms(now.room(), hello.room(), lately.room());
    desk.ask(reading, () -> new Seeker(services, desk.now()).find(wanted, rooms), this::show);
  }

  private void show(Findings found) {
    now.show(found.now());
    hello.show(found.hello());
    lately.show(found.lately());
    Contents.set(offered, found.offered());
    mood.set(found.mood());
  }

  /// Lists more of one of the groups.
  void more(Group<Candidate> group) {
    group.widen();
    read();
  }

  /// Notes that somebody was asked today.
  void ask(Candidate candidate) {
    desk.change(
        moment -> {
          var _ = services.asks().ask(candidate.need(), List.of(candidate.id()), moment);
        });
  }

  /// Puts somebody on the list of whom to ask.
  void plan(Candidate candidate) {
    desk.change(
        moment -> {
          var _ = services.asks().plan(candidate.need(), List.of(candidate.id()), moment);
        });
  }
}
