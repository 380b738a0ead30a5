package app.siembra.app;

import app.siembra.model.ObjectiveKind;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.service.Services;
import app.siembra.service.TimelineEntry;
import app.siembra.text.Language;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.kit.Layers;
import app.siembra.ui.kit.SameThreadTasks;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import app.siembra.ui.shell.Shell;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;

/// Every screen of the window by its name.
final class EveryScreen {
  private EveryScreen() {}

  /// The window around them, over these services.
  static Shell shell(Services services, Language language, Path folder) {
    return shell(services, new Speech(Voice.in(language, OpenWindow.TODAY)), new Layers(), folder);
  }

  /// The same, with what it speaks and what lies over it.
  static Shell shell(Services services, Speech speech, Layers layers, Path folder) {
    var parts =
        new WindowParts(
            new Stage(),
            new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT)),
            speech,
            new SameThreadTasks(),
            layers,
            () -> OpenWindow.NOW,
            Still.outside(new Post(folder)));
    return Wiring.shell(services, parts, Directories.at(folder), _ -> {});
  }

  /// Those that are of nobody in particular.
  static Map<String, Destination> ofAnybody() {
    Map<String, Destination> screens = new LinkedHashMap<>();
    screens.put("today", new Destination.Today());
    screens.put("people", new Destination.People(PeopleChoice.ALL));
    screens.put("unsorted", new Destination.People(PeopleChoice.of(PeopleChoice.Group.UNSORTED)));
    screens.put("timeline", new Destination.Timeline());
    screens.put("ledger", new Destination.Ledger());
    screens.put("ask", new Destination.Ask());
    screens.put("ask-about", new Destination.Ask("logistics"));
    screens.put("tell", new Destination.Tell());
    screens.put("insights", new Destination.Insights());
    screens.put("import-export", new Destination.ImportExport());
    screens.put("settings", new Destination.Settings());
    screens.put("topics", new Destination.Topics());
    screens.put("changes", new Destination.Changes());
    screens.put("welcome", new Destination.Welcome());
    screens.put("log", Destination.Log.EMPTY);
    screens.put("new-person", new Destination.NewPerson(""));
    screens.put("new-help", new Destination.NewHelp(List.of()));
    screens.put("new-objective", new Destination.NewObjective(ObjectiveKind.LEARNING));
    return screens;
  }

  /// The pages and forms of the person of whom most is known; in an empty book of one of whom
  /// nothing is.
  static Map<String, Destination> ofSomebody(Services services) {
    PersonId person =
        liveliest(services).orElseGet(() -> services.people().add("Luis", OpenWindow.NOW));
    Map<String, Destination> screens = new LinkedHashMap<>();
    screens.put("person", new Destination.Person(person));
    screens.put("compare", new Destination.Compare(everybody(services)));
    screens.put("edit-person", new Destination.EditPerson(person));
    screens.put(
        "organisation",
        new Destination.Organisation(
            services.organisations().fitting("", 1).stream().findFirst().orElse("Velas Norte")));
    for (TimelineEntry entry : services.people().page(person, OpenWindow.NOW).timeline()) {
      if (entry instanceof TimelineEntry.Talk talk) {
        screens.put("edit-interaction", new Destination.EditInteraction(talk.interaction().id()));
      } else if (entry instanceof TimelineEntry.Helped helped) {
        screens.put("edit-help", new Destination.EditHelp(helped.help().id()));
      }
    }
    return screens;
  }

  private static List<PersonId> everybody(Services services) {
    return services.people().all().stream().map(PersonLine::id).limit(3).toList();
  }

  /// The person of whom most is known.
  private static Optional<PersonId> liveliest(Services services) {
    return services.people().all().stream()
        .max(
            Comparator.comparingInt(
                line -> services.people().page(line.id(), OpenWindow.NOW).timeline().size()))
        .map(PersonLine::id);
  }
}
