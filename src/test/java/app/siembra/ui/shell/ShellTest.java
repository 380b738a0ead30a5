package app.siembra.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.text.Language;
import app.siembra.ui.kit.MarkedText;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.kit.View;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnWindowThread.class)
class ShellTest {
  private ShellFixture fixture;
  private ShownWindow window;

  @BeforeEach
  void show() {
    fixture = new ShellFixture();
    window = ShownWindow.of(fixture.shell.node());
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void beginsWithToday() {
    assertThat(shows(new Destination.Today())).isTrue();
    assertThat(here()).isEqualTo("Today");
  }

  @Test
  void controlAndADigitGoToTheScreens() {
    window.press(Place.LEDGER.keys());
    assertThat(shows(new Destination.Ledger())).isTrue();
    assertThat(here()).isEqualTo("Given & received");

    window.press(Place.TODAY.keys());
    assertThat(here()).isEqualTo("Today");
  }

  @Test
  void whileNothingCanBeChangedItSaysWhyAndGoesAwayByItself() {
    var banner = fixture.shell.node().lookup(".banner");
    assertThat(banner.isVisible()).isFalse();

    fixture.model.trouble().set(Optional.of(ShellFixture.FULL));
    window.layout();
    assertThat(banner.isVisible()).isTrue();
    assertThat(banner.getAccessibleText())
        .isEqualTo(
            "Siembra cannot save: only 12\u00a0MB are left on the disk of"
                + " /media/ana/STICK/siembra, and it needs 64. Free some space there.");
    ((Button) banner.lookup(".button")).fire();
    assertThat(fixture.asked).containsExactly("try again");

    fixture.model.trouble().set(Optional.empty());
    assertThat(banner.isVisible()).isFalse();
    assertThat(banner.isManaged()).isFalse();
  }

  @Test
  void aPageThatIsStillEmptyHasTheFocusItself() {
    fixture.views.put(
        new Destination.Settings(),
        new View() {
          @Override
          protected Parent build() {
            return new VBox();
          }
        });

    fixture.shell.go(new Destination.Settings());

    assertThat(window.scene().getFocusOwner().getStyleClass()).contains("content");
  }

  @Test
  void aPersonBelongsToPeople() {
    fixture.shell.go(new Destination.Person(new app.siembra.model.PersonId(1)));

    assertThat(here()).isEqualTo("People");
  }

  @Test
  void altAndArrowsGoThroughTheHistory() {
    window.press(Place.LEDGER.keys());

    window.press(Shortcut.BACK.keys());
    assertThat(here()).isEqualTo("Today");

    window.press(Shortcut.FORWARD.keys());
    assertThat(here()).isEqualTo("Given & received");
  }

  @Test
  void escapeGoesBack() {
    window.press(Place.SETTINGS.keys());

    window.press(KeyCode.ESCAPE);

    assertThat(here()).isEqualTo("Today");
  }

  @Test
  void comingBackOneIsWhereOneWas() {
    var rows =
        fixture.views.get(new Destination.Today()).node().lookupAll(".row").toArray(Node[]::new);
    rows[1].requestFocus();

    window.press(Place.LEDGER.keys());
    assertThat(window.scene().getFocusOwner()).isNotSameAs(rows[1]);
    window.press(Shortcut.BACK.keys());

    assertThat(window.scene().getFocusOwner()).isSameAs(rows[1]);
  }

  @Test
  void controlLOpensTheLogOverThePage() {
    window.press(Shortcut.LOG.keys());

    assertThat(fixture.layers.overlay().open().get()).isTrue();
    assertThat(window.scene().getFocusOwner()).isInstanceOf(TextField.class);
    assertThat(here()).isEqualTo("Today");

    window.press(KeyCode.ESCAPE);
    assertThat(fixture.layers.overlay().open().get()).isFalse();
    assertThat(here()).isEqualTo("Today");
  }

  @Test
  void undoIsOfferedOnlyWhileThereIsSomethingToUndo() {
    window.press(Shortcut.UNDO.keys());
    window.press(Shortcut.REDO.keys());
    assertThat(fixture.asked).containsExactly("undo");

    fixture.model.undo().set(Optional.empty());
    window.press(Shortcut.UNDO.keys());
    assertThat(fixture.asked).containsExactly("undo");
  }

  @Test
  void theMenuSaysWhatWouldBeUndone() {
    var menu = (WindowMenu) window.scene().getRoot().lookup(".window-menu");

    assertThat(menu.getItems())
        .extracting(MenuItem::getText)
        .startsWith("Edit", "Undo “Logged: Marta Gil”", "Redo", "Past changes and trash", "Add");
    assertThat(menu.getItems().getFirst().isDisable()).isTrue();
    assertThat(menu.getItems().get(1).getAccelerator()).isEqualTo(Shortcut.UNDO.keys());
  }

  @Test
  void theFocusGoesInReadingOrder() {
    window.scene().getRoot().lookup(".window-menu").requestFocus();
    var order = new ArrayList<String>();
    for (int i = 0; i < 12; i++) {
      var focused = window.scene().getFocusOwner();
      order.add(
          focused.getAccessibleText() == null
              ? focused.getTypeSelector()
              : focused.getAccessibleText());
      focused.requestFocusTraversal(TraversalDirection.NEXT);
    }

    assertThat(order)
        .startsWith(
            "Menu",
            "Today",
            "People",
            "Timeline",
            "Given & received",
            "Who can help?",
            "Insights",
            "Import & export",
            "Settings",
            "Search people, notes, knowledge…",
            "Log");
  }

  @Test
  void theLanguageSwitchesAtOnce() {
    fixture.speech.speak(Voice.in(Language.SPANISH, ShellFixture.TODAY));

    assertThat(here()).isEqualTo("Hoy");
  }

  @Test
  void theWindowCanBeCoveredAndUncovered() {
    window.press(Shortcut.COVER.keys());
    assertThat(fixture.views.get(new Destination.Today()).node().localToScene(0, 0)).isNotNull();
    assertThat(window.scene().getRoot().lookup(".cover").isVisible()).isTrue();
    assertThat(window.scene().getRoot().lookup(".rail").getParent().isVisible()).isFalse();

    window.press(Shortcut.COVER.keys());
    assertThat(window.scene().getRoot().lookup(".cover").isVisible()).isFalse();
  }

  @Test
  void searchLeadsToWhatWasFound() {
    window.press(Shortcut.SEARCH.keys());
    field().setText("marta");
    window.layout();
    assertThat(window.scene().getRoot().lookup(".palette .card").isVisible()).isTrue();

    window.press(KeyCode.ENTER);

    assertThat(here()).isEqualTo("Given & received");
    assertThat(field().getText()).isEmpty();
  }

  @Test
  void arrowsChooseAmongWhatWasFound() {
    window.press(Shortcut.FIND.keys());
    field().setText("marta");

    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);

    assertThat(here()).isEqualTo("Settings");
  }

  @Test
  void searchFindsTheScreensToo() {
    window.press(Shortcut.SEARCH.keys());
    field().setText("import");

    window.press(KeyCode.DOWN);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);

    assertThat(here()).isEqualTo("Import & export");
  }

  @Test
  void quitInTheSearchAsksTheWindowToQuit() {
    window.press(Shortcut.SEARCH.keys());
    field().setText("quit");

    window.press(KeyCode.DOWN);
    window.press(KeyCode.DOWN);
    assertThat(fixture.asked).isEmpty();
    window.press(KeyCode.ENTER);

    assertThat(fixture.asked).containsExactly("quit");
  }

  @Test
  void searchFindsCommandsAndWhatWasWrittenBelowTheirHeadings() {
    window.press(Shortcut.SEARCH.keys());
    field().setText("log");
    assertThat(said()).doesNotContain("Notes on log");

    fixture.tasks.pass();
    window.layout();

    assertThat(said())
        .containsSubsequence(
            "People",
            "Marta Gil",
            "Screens and commands",
            "Log something",
            "In talks, notes and help")
        .contains("Notes on log");
    window.press(KeyCode.DOWN);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    assertThat(shows(Destination.Log.EMPTY)).isTrue();
  }

  @Test
  void whereNothingIsFoundThatIsSaid() {
    window.press(Shortcut.SEARCH.keys());
    field().setText(ShellFixture.NOBODY);
    fixture.tasks.pass();
    window.layout();

    assertThat(said()).first().isEqualTo("Nothing found for “xyzzy”.");
    window.press(KeyCode.ENTER);
    assertThat(shows(new Destination.NewPerson(ShellFixture.NOBODY))).isTrue();
  }

  @Test
  void somewhereElseCanLeadToWhatTheSearchFinds() {
    fixture.shell.go(new Destination.Find("ana"));

    assertThat(field().isFocused()).isTrue();
    assertThat(field().getText()).isEqualTo("ana");
  }

  @Test
  void whoeverGoesToTheSearchFindsThePeopleOfLately() {
    window.press(Shortcut.SEARCH.keys());
    window.layout();

    assertThat(said()).containsSubsequence("Lately", "Marta Gil");
  }

  private List<String> said() {
    return ((Parent) window.scene().getRoot().lookup(".found"))
        .getChildrenUnmodifiable().stream()
            .map(
                child ->
                    child instanceof Label heading
                        ? heading.getText()
                        : ((MarkedText) child.lookup(".marked-text")).words())
            .toList();
  }

  @Test
  void escapeLeavesTheSearchForThePage() {
    window.press(Shortcut.SEARCH.keys());
    field().setText("marta");

    window.press(KeyCode.ESCAPE);

    assertThat(field().getText()).isEmpty();
    assertThat(field().isFocused()).isFalse();
    assertThat(window.scene().getRoot().lookup(".palette .card").isVisible()).isFalse();
    assertThat(here()).isEqualTo("Today");
  }

  private TextField field() {
    return (TextField) window.scene().getRoot().lookup(".search-field .text-input");
  }

  private boolean shows(Destination destination) {
    return fixture.views.get(destination).node().getScene() != null;
  }

  /// The name of the place that the rail marks.
  private String here() {
    return window.scene().getRoot().lookupAll(".rail-entry").stream()
        .map(ToggleButton.class::cast)
        .filter(ToggleButton::isSelected)
        .map(entry -> ((Labeled) entry.lookup(".rail-name")).getText())
        .findFirst()
        .orElse("");
  }
}
