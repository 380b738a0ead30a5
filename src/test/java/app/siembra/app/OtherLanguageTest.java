package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Objective;
import app.siembra.model.ObjectiveKind;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Topic;
import app.siembra.service.Services;
import app.siembra.service.sample.SampleSize;
import app.siembra.store.Databases;
import app.siembra.text.Language;
import app.siembra.ui.kit.Layers;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Pictures;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import app.siembra.ui.shell.Shell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A window that has come to speak another language says nothing in the one before.
@ExtendWith(OnWindowThread.class)
class OtherLanguageTest {
  @TempDir Path folder;
  private final Speech speech = new Speech(Voice.in(Language.ENGLISH, OpenWindow.TODAY));
  private final Layers layers = new Layers();
  private Services services;
  private Shell shell;
  private Scene scene;

  @BeforeEach
  void open() {
    services = new Services(Databases.at(folder), "ES");
    services.sample().add(new SampleSize(40, 400, 3), OpenWindow.NOW);
    List<PersonId> people = services.people().all().stream().map(PersonLine::id).toList();
    var asked =
        services.asks().ask("somebody who knows boats", people.subList(0, 3), OpenWindow.NOW);
    services.asks().no(asked, people.getFirst(), OpenWindow.NOW);
    var settled = services.asks().ask("a plumber", people.subList(3, 4), OpenWindow.NOW);
    services.asks().no(settled, people.get(3), OpenWindow.NOW);
    services
        .introducing()
        .introduce(people.get(5), people.get(6), OpenWindow.TODAY, OpenWindow.NOW);
    var aim = new Objective.Aim(ObjectiveKind.LEARNING, "to sail");
    services
        .objectives()
        .add(aim, List.of(new Topic("sailing")), people.subList(0, 1), OpenWindow.NOW);
    var past = services.objectives().add(aim, List.of(), List.of(), OpenWindow.NOW);
    services.objectives().close(past, "", OpenWindow.NOW);
    shell = EveryScreen.shell(services, speech, layers, folder);
    scene = scene(shell);
  }

  @AfterEach
  void close() {
    services.close();
  }

  private static Scene scene(Shell shell) {
    return Pictures.scene(shell.node(), Theme.Appearance.LIGHT, 1, 1280, 820);
  }

  private Map<String, Destination> pages() {
    Map<String, Destination> pages = new LinkedHashMap<>(EveryScreen.ofAnybody());
    pages.putAll(EveryScreen.ofSomebody(services));
    // It shows whichever of its two sides was looked at last.
    pages.remove("ask");
    pages.values().removeIf(Destination.Sheet.class::isInstance);
    return pages;
  }

  /// What can be read there, or heard, line by line.
  private static List<String> said(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return all(scene.getRoot())
        .filter(OtherLanguageTest::isShown)
        .flatMap(OtherLanguageTest::words)
        .filter(Objects::nonNull)
        .filter(words -> !words.isBlank())
        .toList();
  }

  private static Stream<String> words(Node node) {
    Stream<String> read =
        switch (node) {
          case Labeled labeled -> Stream.of(labeled.getText());
          case Text text -> Stream.of(text.getText());
          case TextInputControl field -> Stream.of(field.getPromptText(), field.getText());
          default -> Stream.empty();
        };
    return Stream.concat(read, Stream.of(node.getAccessibleText(), node.getAccessibleHelp()));
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(OtherLanguageTest::all))
        : Stream.of(node);
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  /// What each page says in a window of its own that begins in that language.
  private Map<String, List<String>> afresh(Language language) {
    Shell own = EveryScreen.shell(services, language, folder);
    Scene there = scene(own);
    Map<String, List<String>> said = new LinkedHashMap<>();
    pages()
        .forEach(
            (name, page) -> {
              own.go(page);
              said.put(name, said(there));
            });
    return said;
  }

  /// What each page says that only the language before would.
  private static Map<String, List<String>> left(
      Map<String, List<String>> said,
      Map<String, List<String>> before,
      Map<String, List<String>> now) {
    Map<String, List<String>> left = new LinkedHashMap<>();
    said.forEach(
        (name, words) -> {
          List<String> old = new ArrayList<>(words);
          old.retainAll(before.get(name));
          old.removeAll(now.get(name));
          if (!old.isEmpty()) {
            left.put(name, old);
          }
        });
    return left;
  }

  private void speak(Language language) {
    speech.speak(Voice.in(language, OpenWindow.TODAY));
  }

  @Test
  void aPageThatWasShownBeforeIsSaidAnew() {
    for (Destination page : pages().values()) {
      shell.go(page);
      said(scene);
    }

    speak(Language.SPANISH);

    Map<String, List<String>> said = new LinkedHashMap<>();
    pages()
        .forEach(
            (name, page) -> {
              shell.go(page);
              said.put(name, said(scene));
            });
    assertThat(left(said, afresh(Language.ENGLISH), afresh(Language.SPANISH))).isEmpty();
  }

  @Test
  void thePageInSightIsSaidAnew() {
    Map<String, List<String>> said = new LinkedHashMap<>();
    pages()
        .forEach(
            (name, page) -> {
              speak(Language.ENGLISH);
              shell.go(page);
              said(scene);
              speak(Language.SPANISH);
              said.put(name, said(scene));
            });

    assertThat(left(said, afresh(Language.ENGLISH), afresh(Language.SPANISH))).isEmpty();
  }

  @Test
  void whatWasJustDoneIsSaidAnew() {
    services.people().add("Ana", OpenWindow.NOW);
    shell.go(new Destination.Changes());
    assertThat(said(scene)).contains("Undo");

    speak(Language.SPANISH);

    assertThat(said(scene)).contains("Deshacer").doesNotContain("Undo");
  }
}
