package app.siembra.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Channel;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Overlay;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnWindowThread.class)
class LogViewTest {
  @TempDir Path folder;
  private Studio studio;
  private LogViewModel model;
  private LogView view;
  private Overlay overlay;
  private ShownWindow window;

  @BeforeEach
  void show() {
    studio = LogFixture.studio(folder);
    model = LogFixture.model(studio);
    view = new LogView(model, studio.speech());
    overlay = new Overlay();
    window = ShownWindow.of(new StackPane(new Button("page"), overlay));
  }

  @AfterEach
  void close() {
    window.close();
    studio.close();
  }

  @Test
  void theCaretStandsBehindWhatTheLineBeginsWith() {
    open(new Destination.Log(List.of(LogFixture.id(studio, "Luis Peña")), Channel.CALL));

    type("el piso");

    assertThat(line().getText()).isEqualTo("@\"Luis Peña\" call: el piso");
    window.press(KeyCode.ENTER);
    assertThat(LogFixture.newest(studio).about().note()).isEqualTo("el piso");
  }

  @Test
  void aLineThatWasLeftIsMarkedSoThatTypingReplacesIt() {
    open(Destination.Log.EMPTY);
    line().setText("café con @\"Luis Peña\"");
    window.press(KeyCode.ESCAPE);
    overlay.close();

    open(Destination.Log.EMPTY);

    assertThat(line().getText()).isEqualTo("café con @\"Luis Peña\"");
    assertThat(line().getSelectedText()).isEqualTo(line().getText());
  }

  @Test
  void whomALineIsAboutStaysWhereTheRestOfItIsReplaced() {
    var luis = new Destination.Log(List.of(LogFixture.id(studio, "Luis Peña")), Channel.CALL);
    open(luis);
    line().setText(line().getText() + "el piso");
    overlay.close();

    open(luis);

    assertThat(line().getSelectedText()).isEqualTo("el piso");
  }

  @Test
  void enterTakesWhatIsMarkedAndThenSaves() {
    open(Destination.Log.EMPTY);
    type("llamé a @lu");
    window.press(KeyCode.DOWN);

    window.press(KeyCode.ENTER);
    assertThat(line().getText()).isEqualTo("llamé a @\"Lucía Mora\" ");
    assertThat(line().getCaretPosition()).isEqualTo(line().getLength());
    assertThat(studio.wentBack()).isZero();

    window.press(KeyCode.ENTER);
    assertThat(studio.wentBack()).isEqualTo(1);
    assertThat(LogFixture.newest(studio).people())
        .containsExactly(LogFixture.id(studio, "Lucía Mora"));
  }

  @Test
  void escapeClosesTheListBeforeTheSheetAndTheLineIsKept() {
    open(Destination.Log.EMPTY);
    type("llamé a @an");
    assertThat(list().isVisible()).isTrue();

    window.press(KeyCode.ESCAPE);
    assertThat(list().isVisible()).isFalse();
    assertThat(overlay.open().get()).isTrue();

    window.press(KeyCode.ESCAPE);
    assertThat(overlay.open().get()).isFalse();
    open(Destination.Log.EMPTY);
    assertThat(line().getText()).isEqualTo("llamé a @an");
  }

  @Test
  void aChipMarksItsPieceOfTheLineAndASelectionStays() {
    open(Destination.Log.EMPTY);
    type("ayer café con @Luis");

    face(1).fire();
    assertThat(line().getSelectedText()).isEqualTo("ayer");
    type("hoy");
    assertThat(line().getText()).isEqualTo("hoy café con @Luis");

    line().selectRange(0, 3);
    assertThat(line().getSelectedText()).isEqualTo("hoy");
  }

  @Test
  void openingItAgainWhileItIsOpenLosesNothing() {
    open(Destination.Log.EMPTY);
    type("llamé a @Luis, ");

    open(Destination.Log.EMPTY);
    type("el piso");

    assertThat(line().getText()).isEqualTo("llamé a @Luis, el piso");
  }

  @Test
  void theFormIsOneKeyAwayAndTheLineIsOneKeyBack() {
    open(Destination.Log.EMPTY);
    type("llamé a @Luis");

    window.press(KeyCode.F2);
    assertThat(model.inForm().get()).isTrue();
    assertThat(window.scene().getFocusOwner()).isInstanceOf(TextField.class).isNotSameAs(line());

    window.press(KeyCode.ESCAPE);
    assertThat(overlay.open().get()).isTrue();
    assertThat(line().isFocused()).isTrue();
    type(", el piso");
    assertThat(line().getText()).isEqualTo("llamé a @Luis, el piso");
  }

  @Test
  void aChipGoesByItsCrossAndOneTypesOn() {
    open(Destination.Log.EMPTY);
    type("ayer café con @Luis");

    ((Button) view.node().lookupAll(".log-cross").toArray(Node[]::new)[1]).fire();
    type("25 min");

    assertThat(line().getText()).isEqualTo("café con @Luis 25 min");
  }

  @Test
  void theKeysGoThroughTheChipsTakeThemOutAndTypeThemAnew() {
    open(Destination.Log.EMPTY);
    type("ayer café con @Luis #vino ");

    window.press(KeyCode.TAB);
    assertThat(window.scene().getFocusOwner()).isSameAs(face(0));
    window.press(KeyCode.DELETE);
    assertThat(line().getText()).isEqualTo("ayer café #vino ");
    assertThat(face(0).isFocused()).isTrue();

    window.press(KeyCode.ENTER);
    assertThat(line().getSelectedText()).isEqualTo("ayer");
    assertThat(line().isFocused()).isTrue();
  }

  private Button face(int index) {
    return (Button) view.node().lookupAll(".log-face").toArray(Node[]::new)[index];
  }

  private void open(Destination.Log log) {
    view.open(log);
    overlay.show("", view.node());
    window.layout();
  }

  private void type(String text) {
    text.chars().forEach(letter -> window.type(Character.toString(letter)));
  }

  private TextField line() {
    return (TextField) view.node().lookup(".log-line");
  }

  private Node list() {
    return view.node().lookup(".log-completion");
  }
}
