package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.service.Services;
import app.siembra.service.TimelineEntry;
import app.siembra.service.sample.SampleSize;
import app.siembra.store.Databases;
import app.siembra.text.Language;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.kit.Layers;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Pictures;
import app.siembra.ui.kit.SameThreadTasks;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import app.siembra.ui.shell.Shell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the whole window with each of its screens into `target/screenshots`, for eyes and for the
/// manual, and looks for words that were cut off.
@ExtendWith(OnWindowThread.class)
class WindowGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          typical | ENGLISH | LIGHT | 1 | 1280 | 820
          typical | ENGLISH | DARK  | 1 | 1280 | 820
          typical | SPANISH | LIGHT | 1 | 1280 | 820
          typical | SPANISH | DARK  | 1 | 1280 | 820
          empty   | ENGLISH | LIGHT | 1 | 1280 | 820
          empty   | ENGLISH | DARK  | 1 | 1280 | 820
          empty   | SPANISH | LIGHT | 1 | 1280 | 820
          empty   | SPANISH | DARK  | 1 | 1280 | 820
          typical | SPANISH | LIGHT | 1 |  960 | 640
          typical | ENGLISH | LIGHT | 2 | 1280 | 820
          """)
  void everyWordOfEveryScreenIsWhole(
      String what,
      Language language,
      Theme.Appearance appearance,
      double size,
      int width,
      int height)
      throws IOException {
    try (var services = new Services(Databases.at(folder), "ES")) {
      if (what.equals("typical")) {
        services.sample().add(new SampleSize(60, 900, 3), OpenWindow.NOW);
      }
      Shell shell = shell(services, language);
      String name = "%s-%s-%s-%.0f-%d".formatted(what, language, appearance, size * 100, width);
      Scene scene = Pictures.scene(shell.node(), appearance, size, width, height);
      draw(screens(), shell, scene, name);
      draw(screensOfSomebody(services), shell, scene, name);
    }
  }

  private static void draw(Map<String, Destination> screens, Shell shell, Scene scene, String name)
      throws IOException {
    for (var screen : screens.entrySet()) {
      shell.go(screen.getValue());
      shell.node().applyCss();
      shell.node().layout();
      Pictures.draw(
          scene, "window-%s-%s".formatted(screen.getKey(), name).toLowerCase(Locale.ROOT));
      assertThat(Pictures.cutOff(shell.node())).as(screen.getKey()).isEmpty();
    }
  }

  private Shell shell(Services services, Language language) {
    var parts =
        new WindowParts(
            new Stage(),
            new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT)),
            new Speech(Voice.in(language, OpenWindow.TODAY)),
            new SameThreadTasks(),
            new Layers(),
            () -> OpenWindow.NOW,
            new Outside(new Post(folder), _ -> {}));
    return Wiring.shell(services, parts, Directories.at(folder), _ -> {});
  }

  private static Map<String, Destination> screens() {
    Map<String, Destination> screens = new LinkedHashMap<>();
    screens.put("today", new Destination.Today());
    screens.put("people", new Destination.People(PeopleChoice.ALL));
    screens.put("unsorted", new Destination.People(PeopleChoice.of(PeopleChoice.Group.UNSORTED)));
    screens.put("ledger", new Destination.Ledger());
    screens.put("import-export", new Destination.ImportExport());
    screens.put("settings", new Destination.Settings());
    screens.put("changes", new Destination.Changes());
    screens.put("welcome", new Destination.Welcome());
    screens.put("log", Destination.Log.EMPTY);
    screens.put("new-person", new Destination.NewPerson(""));
    screens.put("new-help", new Destination.NewHelp(List.of()));
    return screens;
  }

  /// The pages and forms of the person of whom most is known; in an empty book of one of whom
  /// nothing is.
  private static Map<String, Destination> screensOfSomebody(Services services) {
    PersonId person =
        liveliest(services).orElseGet(() -> services.people().add("Luis", OpenWindow.NOW));
    Map<String, Destination> screens = new LinkedHashMap<>();
    screens.put("person", new Destination.Person(person));
    screens.put("edit-person", new Destination.EditPerson(person));
    for (TimelineEntry entry : services.people().page(person, OpenWindow.NOW).timeline()) {
      if (entry instanceof TimelineEntry.Talk talk) {
        screens.put("edit-interaction", new Destination.EditInteraction(talk.interaction().id()));
      } else if (entry instanceof TimelineEntry.Helped helped) {
        screens.put("edit-help", new Destination.EditHelp(helped.help().id()));
      }
    }
    return screens;
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
