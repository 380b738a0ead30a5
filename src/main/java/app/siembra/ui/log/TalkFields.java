package app.siembra.ui.log;

import app.siembra.model.Channel;
import app.siembra.model.Counting;
import app.siembra.model.FollowUp;
import app.siembra.model.Interaction;
import app.siembra.model.Repeat;
import app.siembra.model.Starter;
import app.siembra.model.Topic;
import app.siembra.phrase.SaidFollowUp;
import app.siembra.phrase.Understood;
import app.siembra.service.KeptWith;
import app.siembra.service.Whom;
import app.siembra.text.Days;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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

  /// What is kept with it and has no field of its own: help, needs, further things to do.
  final ObservableList<Kept> more = FXCollections.observableArrayList();

  final HelpDraft help = new HelpDraft(more);

  final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.NOTE);
  final ObjectProperty<Starter> starter = new SimpleObjectProperty<>(Starter.UNKNOWN);
  final ObjectProperty<Counting> counting = new SimpleObjectProperty<>(Counting.BY_RULE);
  final StringProperty on = new SimpleStringProperty("");
  final StringProperty time = new SimpleStringProperty("");
  final StringProperty length = new SimpleStringProperty("");
  final StringProperty title = new SimpleStringProperty("");
  final StringProperty note = new SimpleStringProperty("");
  final StringProperty place = new SimpleStringProperty("");
  final ObjectProperty<Optional<ZoneId>> zone = new SimpleObjectProperty<>(Optional.empty());
  final ObservableList<String> topics = FXCollections.observableArrayList();
  final ObservableList<String> told = FXCollections.observableArrayList();
  final StringProperty due = new SimpleStringProperty("");
  final StringProperty followUp = new SimpleStringProperty("");
  final ObjectProperty<Optional<Repeat>> repeat = new SimpleObjectProperty<>(Optional.empty());
  private @Nullable FollowUp pending;

  /// What of the book stands in the fields for what the user will do; null where it is new.
  @Nullable FollowUp pending() {
    return pending;
  }

  /// Shows what happened.
  void show(Interaction talk, List<Whom> with, KeptWith kept, LogWords words) {
    people.setAll(with);
    more.setAll(kept.help().stream().map(Kept::of).toList());
    more.addAll(kept.followUps().stream().skip(1).map(Kept::of).toList());
    told.setAll(names(kept.told()));
    zone.set(Optional.ofNullable(talk.when().zone()));
    channel.set(talk.contact().channel());
    starter.set(talk.contact().starter());
    counting.set(talk.contact().counting());
    on.set(words.written(talk.when().date()));
    show(talk.when().time(), talk.about().minutes(), words);
    title.set(talk.about().title());
    note.set(talk.about().note());
    place.set(talk.about().place());
    topics.setAll(names(talk.about().topics()));
    FollowUp first = kept.followUps().stream().findFirst().orElse(null);
    show(first == null ? null : new SaidFollowUp(first.due(), first.text(), first.repeat()), words);
    pending = first;
  }

  /// Shows what a line says.
  void show(Understood line, List<Whom> with, List<Kept> besides, LogWords words) {
    people.setAll(with);
    more.setAll(besides);
    told.setAll(names(line.facts().told()));
    Channel said = line.occasion().channel();
    boolean nothing = line.note().isEmpty() && besides.isEmpty() && told.isEmpty();
    Channel otherwise = nothing ? Channel.CALL : Channel.NOTE;
    channel.set(said == null ? otherwise : said);
    starter.set(line.occasion().starter());
    counting.set(Counting.BY_RULE);
    on.set(words.written(line.occasion().date()));
    show(line.occasion().time(), line.occasion().minutes(), words);
    title.set("");
    note.set(line.note());
    place.set("");
    topics.setAll(names(line.facts().topics()));
    show(line.facts().followUps().stream().findFirst().orElse(null), words);
  }

  private void show(@Nullable SaidFollowUp first, LogWords words) {
    help.leave();
    pending = null;
    due.set(first == null ? "" : words.written(first.due()));
    followUp.set(first == null ? "" : first.text());
    repeat.set(Optional.ofNullable(first).map(SaidFollowUp::repeat));
  }

  private void show(@Nullable LocalTime at, @Nullable Integer minutes, LogWords words) {
    time.set(at == null ? "" : Days.clock(at));
    length.set(minutes == null ? "" : words.length(minutes));
  }

  private static List<String> names(List<Topic> topics) {
    return topics.stream().map(Topic::name).toList();
  }
}
