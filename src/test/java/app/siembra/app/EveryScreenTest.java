package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.service.Services;
import app.siembra.service.sample.SampleSize;
import app.siembra.store.Databases;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Pictures;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.shell.Shell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Walks over everything that stands on each screen.
@ExtendWith(OnWindowThread.class)
class EveryScreenTest {
  private static final int MOST_STEPS = 1500;

  @TempDir Path folder;
  private Services services;

  @BeforeEach
  void open() {
    services = new Services(Databases.at(folder), "ES");
    services.sample().add(new SampleSize(40, 400, 3), OpenWindow.NOW);
    PersonId liveliest = services.people().all().getFirst().id();
    services
        .introducing()
        .introduce(
            liveliest, services.people().all().getLast().id(), OpenWindow.TODAY, OpenWindow.NOW);
  }

  @AfterEach
  void close() {
    services.close();
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, 1", "SPANISH, 2"})
  void whatCanHaveTheFocusHasANameAndEveryWordIsWhole(Language language, double size) {
    Shell shell = EveryScreen.shell(services, language, folder);
    Scene scene = Pictures.scene(shell.node(), Theme.Appearance.LIGHT, size, 1280, 820);
    for (var screen : screens().entrySet()) {
      shell.go(screen.getValue());
      scene.getRoot().applyCss();
      scene.getRoot().layout();

      List<Node> all = all(scene.getRoot()).toList();
      Set<Node> labelled = new LinkedHashSet<>();
      all.stream()
          .filter(Label.class::isInstance)
          .map(Label.class::cast)
          .filter(label -> label.getLabelFor() != null && !label.getText().isBlank())
          .forEach(label -> labelled.add(label.getLabelFor()));
      assertThat(
              all.stream()
                  .filter(EveryScreenTest::takesFocus)
                  .filter(node -> !isNamed(node) && !labelled.contains(node))
                  .map(EveryScreenTest::place))
          .as(screen.getKey() + ": what has no name")
          .isEmpty();
      assertThat(Pictures.cutOff(scene.getRoot())).as(screen.getKey()).isEmpty();
    }
    assertThat(screens()).hasSizeGreaterThan(15);
  }

  @Test
  void aButtonWithoutAWordIsFoundOut() {
    var button = new Button();

    assertThat(isNamed(button)).isFalse();
  }

  @Test
  void theKeyboardAloneReachesEverything() {
    Shell shell = EveryScreen.shell(services, Language.ENGLISH, folder);
    Stage stage = new Stage();
    Scene scene = new Scene(shell.node(), 1280, 820);
    new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT)).dress(scene);
    stage.setScene(scene);
    stage.show();
    stage.requestFocus();
    try {
      for (var screen : screens().entrySet()) {
        shell.go(screen.getValue());
        scene.getRoot().applyCss();
        scene.getRoot().layout();

        List<Node> wanted =
            all(scene.getRoot())
                .filter(EveryScreenTest::takesFocus)
                .filter(node -> !isInList(node))
                .toList();
        Set<Node> reached = reached(scene);
        assertThat(
                wanted.stream()
                    .filter(node -> isShown(node) && !reached.contains(node))
                    .filter(node -> !isOneOf(node, reached))
                    .map(EveryScreenTest::place))
            .as(screen.getKey() + ": what Tab does not reach")
            .isEmpty();
        shell.back();
      }
    } finally {
      stage.close();
    }
  }

  /// Steps on with Tab until it comes round.
  private static Set<Node> reached(Scene scene) {
    Set<Node> reached = new LinkedHashSet<>();
    scene.getRoot().requestFocusTraversal(TraversalDirection.NEXT);
    Node owner = scene.getFocusOwner();
    for (int i = 0; i < MOST_STEPS && owner != null && reached.add(owner); i++) {
      owner.requestFocusTraversal(TraversalDirection.NEXT);
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      owner = scene.getFocusOwner();
    }
    return reached;
  }

  /// From one choice of a group its arrow keys lead to the others.
  private static boolean isOneOf(Node node, Set<Node> reached) {
    return node instanceof RadioButton choice
        && choice.getToggleGroup() != null
        && choice.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
  }

  private Map<String, Destination> screens() {
    Map<String, Destination> screens = new LinkedHashMap<>(EveryScreen.ofAnybody());
    screens.putAll(EveryScreen.ofSomebody(services));
    return screens;
  }

  private static Stream<Node> all(Node node) {
    List<Node> all = new ArrayList<>(List.of(node));
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> all.addAll(all(child).toList()));
    }
    return all.stream();
  }

  private static boolean takesFocus(Node node) {
    // The ends of a sheet are bare regions, which pass the focus on at once.
    boolean end = node.getClass().equals(Region.class);
    return !end && node.isFocusTraversable() && !node.isDisabled() && isShown(node);
  }

  /// The rows of a list are reached by its arrow keys.
  private static boolean isInList(Node node) {
    return node instanceof ListCell<?> || node.getParent() != null && isInList(node.getParent());
  }

  private static boolean isNamed(Node node) {
    String text = node instanceof Labeled labeled ? labeled.getText() : "";
    return isWord(text) || isWord(node.getAccessibleText());
  }

  /// Where it stands, for whoever has to find it: its style classes and those around it.
  private static String place(Node node) {
    Node around = node.getParent();
    return node.getStyleClass() + (around == null ? "" : " in " + place(around));
  }

  private static boolean isWord(String text) {
    return text != null && !text.isBlank();
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }
}
