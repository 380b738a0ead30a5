package app.siembra.cli;

import app.siembra.model.Keys;
import app.siembra.model.Starter;
import app.siembra.model.Topic;
import app.siembra.service.LogPreview;
import app.siembra.service.Logged;
import app.siembra.service.Named;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// What a line of the log says, in words or as JSON.
final class LogAnswer {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Desk desk;
  private final LogPreview preview;

  LogAnswer(Desk desk, LogPreview preview) {
    this.desk = desk;
    this.preview = preview;
  }

  /// Answers what would be stored.
  void say() {
    desk.line(new LogWords(desk).line(preview));
  }

  /// Answers that it is stored, under which number.
  void say(Logged logged) {
    desk.say("command.log.stored", new LogWords(desk).line(preview), logged.id());
    logged
        .created()
        .forEach(person -> desk.say("command.added", person.name(), person.id().value()));
  }

  void json() {
    desk.json().object(fields());
  }

  void json(Logged logged) {
    desk.json()
        .object(
            new Fields()
                .put("id", logged.id())
                .putAll(fields())
                .putAll("created", logged.created().stream().map(Named::name).toList()));
  }

  private Fields fields() {
    LogPreview.Facts facts = preview.facts();
    return new Fields()
        .put("kind", preview.kind())
        .put("date", preview.when().date())
        .put("time", time(preview.when().time()))
        .put("minutes", preview.when().minutes())
        .put("channel", preview.channel() == null ? null : preview.channel().key())
        .put("starter", starter(preview.starter()))
        .putAll("people", preview.people())
        .put("note", preview.note())
        .putAll("topics", facts.topics().stream().map(Topic::name).toList())
        .putAll("help", facts.help().stream().map(LogAnswer::help).toList())
        .putAll("needs", facts.needs())
        .putAll("told", facts.told().stream().map(Topic::name).toList())
        .putAll(
            "followUps",
            facts.followUps().stream()
                .map(due -> new Fields().put("due", due.due()).put("text", due.text()))
                .toList());
  }

  private static Fields help(LogPreview.Said said) {
    return new Fields()
        .put("direction", Keys.of(said.direction()))
        .put("kind", Keys.of(said.kind()))
        .put("size", Keys.of(said.size()))
        .put("text", said.text());
  }

  private static @Nullable String starter(Starter starter) {
    return starter == Starter.UNKNOWN ? null : Keys.of(starter);
  }

  private static @Nullable String time(@Nullable LocalTime time) {
    return time == null ? null : TIME.format(time);
  }
}
