package app.siembra.ui.log;

import app.siembra.model.Interaction;
import app.siembra.model.PersonId;
import app.siembra.service.Page;
import app.siembra.service.TimelineEntry;
import app.siembra.service.TimelineFilter;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A few people of whom two share a name, and the sheet over them.
final class LogFixture {
  static final String WORKED =
      "ayer café con @Luis y @Marta, hablan de mudarse #vivienda ?piso en Getxo"
          + " +les presenté al gestor !en 2 semanas";

  private LogFixture() {}

  static Studio studio(Path folder) {
    var studio = Studio.at(folder);
    studio.logAgo(40, "llamé a @\"Ana García\" #vivienda");
    studio.logAgo(20, "café con @\"Ana López\" #vino");
    studio.logAgo(30, "llamé a @\"Marta Gil\"");
    studio.logAgo(10, "café con @\"Luis Peña\"");
    studio.logAgo(60, "llamé a @\"Lucía Mora\"");
    studio.logAgo(90, "llamé a @\"Leire Otxoa\"");
    studio.set("Luis Peña", "title", "Arquitecto");
    studio.set("Luis Peña", "city", "Bilbao");
    studio.set("Ana García", "organisation", "Velas Norte");
    studio.set("Marta Gil", "circle", "family");
    studio.set("Luis Peña", "circle", "family");
    studio.set("me", "topic", "java");
    return studio;
  }

  static LogViewModel model(Studio studio) {
    var services = studio.services();
    return new LogViewModel(
        services.interactions(),
        services.people(),
        services.circles(),
        services.topics(),
        studio.desk());
  }

  static PersonId id(Studio studio, String name) {
    return studio.services().people().all().stream()
        .filter(line -> line.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /// What was noted last, whatever day it is about.
  static Interaction newest(Studio studio) {
    return studio
        .services()
        .interactions()
        .timeline(TimelineFilter.ALL, Page.first(100), Studio.NOW)
        .stream()
        .flatMap(
            entry ->
                switch (entry) {
                  case TimelineEntry.Talk(var talk, var _) -> Stream.of(talk);
                  case TimelineEntry.Noted(var note, var _) -> Stream.of(note);
                  case TimelineEntry.Helped _,
                      TimelineEntry.Dated _,
                      TimelineEntry.Met _,
                      TimelineEntry.Added _ ->
                      Stream.<Interaction>empty();
                })
        .max(Comparator.comparing(Interaction::id))
        .orElseThrow();
  }
}
