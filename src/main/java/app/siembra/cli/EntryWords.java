package app.siembra.cli;

import app.siembra.model.About;
import app.siembra.model.Help;
import app.siembra.service.TimelineEntry;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what happened: the day, what it was, what it was about.
final class EntryWords {
  private final Desk desk;

  EntryWords(Desk desk) {
    this.desk = desk;
  }

  List<String> cells(TimelineEntry entry) {
    return List.of(entry.on().toString(), what(entry), about(entry));
  }

  private String what(TimelineEntry entry) {
    return switch (entry) {
      case TimelineEntry.Talk talk -> desk.words().channel(talk.interaction().contact().channel());
      case TimelineEntry.Noted noted ->
          desk.words().channel(noted.interaction().contact().channel());
      case TimelineEntry.Helped helped -> help(helped.help());
      case TimelineEntry.Dated dated -> desk.words().date(dated.date());
      case TimelineEntry.Met _ -> desk.texts().get("command.show.met");
      case TimelineEntry.Added _ -> desk.texts().get("command.show.added");
    };
  }

  private static String about(TimelineEntry entry) {
    return switch (entry) {
      case TimelineEntry.Talk talk -> about(talk.interaction().about());
      case TimelineEntry.Noted noted -> about(noted.interaction().about());
      case TimelineEntry.Helped helped -> oneLine(helped.help().details().text());
      case TimelineEntry.Met met -> met.place();
      case TimelineEntry.Added added -> added.file();
      case TimelineEntry.Dated _ -> "";
    };
  }

  /// *given: advice*, *received: time (promised)*.
  String help(Help help) {
    String words = desk.words().direction(help.direction()) + ": " + desk.words().kind(help.kind());
    return help.isDone() ? words : words + " (" + desk.words().state(help.state()) + ")";
  }

  private static String about(About about) {
    return Stream.of(about.title(), oneLine(about.note()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(": "));
  }

  static String oneLine(String text) {
    return text.replace('\n', ' ');
  }
}
