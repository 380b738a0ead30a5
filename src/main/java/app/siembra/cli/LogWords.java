package app.siembra.cli;

import app.siembra.model.Topic;
import app.siembra.service.LogPreview;
import java.util.ArrayList;
import java.util.List;

/// What a line of the log says, as one line of words: *call · yesterday · Ana, Luis · note*.
final class LogWords {
  private static final String BETWEEN = " · ";

  private final Desk desk;

  LogWords(Desk desk) {
    this.desk = desk;
  }

  String line(LogPreview preview) {
    List<String> parts = new ArrayList<>();
    parts.add(what(preview));
    parts.add(desk.days().on(preview.when().date()));
    parts.add(String.join(", ", preview.people()));
    parts.add(preview.note().replace('\n', ' '));
    addFacts(parts, preview.facts());
    parts.removeIf(String::isEmpty);
    return String.join(BETWEEN, parts);
  }

  private String what(LogPreview preview) {
    return preview.channel() == null
        ? desk.texts().get("command.log." + preview.kind())
        : desk.words().channel(preview.channel());
  }

  private void addFacts(List<String> parts, LogPreview.Facts facts) {
    facts.topics().forEach(topic -> parts.add("#" + topic.name()));
    facts.help().forEach(said -> parts.add(help(said)));
    facts.needs().forEach(need -> parts.add(desk.texts().get("command.log.need", need)));
    facts.told().stream()
        .map(Topic::name)
        .forEach(told -> parts.add(desk.texts().get("command.log.told", told)));
    facts.followUps().forEach(due -> parts.add(followUp(due)));
  }

  private String help(LogPreview.Said said) {
    return desk.words().direction(said.direction())
        + ": "
        + desk.words().kind(said.kind())
        + " ("
        + desk.words().size(said.size())
        + ")";
  }

  private String followUp(LogPreview.Due due) {
    String when = desk.days().until(due.due());
    return due.text().isEmpty()
        ? desk.texts().get("command.log.due", when)
        : desk.texts().get("command.log.due.text", when, due.text());
  }
}
