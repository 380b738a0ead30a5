package app.siembra.ui.log;

import app.siembra.model.Channel;
import app.siembra.model.Counting;
import app.siembra.model.Interaction;
import app.siembra.model.Starter;
import app.siembra.model.Topic;
import app.siembra.phrase.SaidFollowUp;
import app.siembra.phrase.Understood;
import app.siembra.service.Whom;
import app.siembra.text.Days;
import java.time.LocalTime;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What stands in the form of something that happened, as it was chosen and typed.
final class TalkFields {
  final ObservableList<Whom> people = FXCollections.observableArrayList();

  /// What a line said that the form has no field for: help, needs, topics told.
  final ObservableList<Chip.Piece> more = FXCollections.observableArrayList();

  final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.NOTE);
  final ObjectProperty<Starter> starter = new SimpleObjectProperty<>(Starter.UNKNOWN);
  final ObjectProperty<Counting> counting = new SimpleObjectProperty<>(Counting.BY_RULE);
  final StringProperty on = new SimpleStringProperty("");
  final StringProperty time = new SimpleStringProperty("");
  final StringProperty length = new SimpleStringProperty("");
  final StringProperty title = new SimpleStringProperty("");
  final StringProperty note = new SimpleStringProperty("");
  final StringProperty place = new SimpleStringProperty("");
  final ObservableList<String> topics = FXCollections.observableArrayList();
  final StringProperty due = new SimpleStringProperty("");
  final StringProperty followUp = new SimpleStringProperty("");

  /// Shows what happened.
  void show(Interaction talk, List<Whom> with, LogWords words) {
    people.setAll(with);
    more.clear();
    channel.set(talk.contact().channel());
    starter.set(talk.contact().starter());
    counting.set(talk.contact().counting());
    on.set(words.written(talk.when().date()));
    show(talk.when().time(), talk.about().minutes(), words);
    title.set(talk.about().title());
    note.set(talk.about().note());
    place.set(talk.about().place());
    topics.setAll(names(talk.about().topics()));
    due.set("");
    followUp.set("");
  }

  /// Shows what a line says.
  void show(Understood line, List<Whom> with, List<Chip.Piece> besides, LogWords words) {
    people.setAll(with);
    more.setAll(besides);
    Channel said = line.occasion().channel();
    Channel otherwise = line.note().isEmpty() && besides.isEmpty() ? Channel.CALL : Channel.NOTE;
    channel.set(said == null ? otherwise : said);
    starter.set(line.occasion().starter());
    counting.set(Counting.BY_RULE);
    on.set(words.written(line.occasion().date()));
    show(line.occasion().time(), line.occasion().minutes(), words);
    title.set("");
    note.set(line.note());
    place.set("");
    topics.setAll(names(line.facts().topics()));
    SaidFollowUp first = line.facts().followUps().stream().findFirst().orElse(null);
    due.set(first == null ? "" : words.written(first.due()));
    followUp.set(first == null ? "" : first.text());
  }

  private void show(@Nullable LocalTime at, @Nullable Integer minutes, LogWords words) {
    time.set(at == null ? "" : Days.clock(at));
    length.set(minutes == null ? "" : words.length(minutes));
  }

  private static List<String> names(List<Topic> topics) {
    return topics.stream().map(Topic::name).toList();
  }
}
