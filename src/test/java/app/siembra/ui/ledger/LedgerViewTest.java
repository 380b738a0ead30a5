package app.siembra.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Direction;
import app.siembra.model.HelpKind;
import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Overlay;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.nav.Destination;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnWindowThread.class)
class LedgerViewTest {
  @TempDir Path folder;
  private Notebook book;

  @BeforeEach
  void open() {
    book = Notebook.at(folder);
  }

  @AfterEach
  void close() {
    book.close();
  }

  @Test
  void arrowsGoFromMonthToMonthAndEnterOpensTheForm() {
    book.done(Direction.GIVEN, HelpKind.ADVICE, 3, "newer", "Ana");
    var older = book.done(Direction.GIVEN, HelpKind.ADVICE, 70, "older", "Ana");
    var view = new LedgerView(book.model(), book.studio.speech());
    try (var window = ShownWindow.of(view.node())) {
      List<Node> rows = List.copyOf(view.node().lookupAll(".aligned > .row"));
      assertThat(rows).hasSize(2).allMatch(Row.class::isInstance);
      rows.getFirst().requestFocus();

      window.press(KeyCode.DOWN);
      assertThat(window.scene().getFocusOwner()).isEqualTo(rows.getLast());
      window.press(KeyCode.UP);
      assertThat(window.scene().getFocusOwner()).isEqualTo(rows.getFirst());
      window.press(KeyCode.DOWN);
      window.press(KeyCode.ENTER);

      assertThat(book.studio.gone()).containsExactly(new Destination.EditHelp(older));
    }
  }

  @Test
  void theFormAsksFirstWhomAndWhereThatIsKnownWhat() {
    var overlay = new Overlay();
    try (var window = ShownWindow.of(overlay)) {
      HelpFormViewModel form = book.form();
      form.begin(List.of());
      overlay.show("form", new HelpFormView(form, book.studio.speech(), tasks()).node());
      assertThat(window.scene().getFocusOwner())
          .isInstanceOf(TextField.class)
          .satisfies(field -> assertThat(field.getParent()).isInstanceOf(ChipField.class));

      HelpFormViewModel about = book.form();
      about.begin(List.of(book.person("Ana")));
      overlay.show("form", new HelpFormView(about, book.studio.speech(), tasks()).node());
      assertThat(window.scene().getFocusOwner()).isInstanceOf(TextArea.class);
    }
  }

  private Tasks tasks() {
    return book.studio.desk().tasks();
  }

  @Test
  void aPlaceOfTheChartIsReachedByKeyboardAndOpensItsEntries() {
    book.done(Direction.GIVEN, HelpKind.ADVICE, 3, "newer", "Ana");
    book.done(Direction.RECEIVED, HelpKind.ADVICE, 35, "older", "Ana");
    var model = book.model();
    var view = new LedgerView(model, book.studio.speech());
    try (var window = ShownWindow.of(view.node())) {
      Node place =
          view.node().lookupAll(".pair-bars").stream()
              .filter(Node::isFocusTraversable)
              .findFirst()
              .orElseThrow();
      assertThat(place.getAccessibleText()).isEqualTo("November: 1 given, 0 received");
      place.requestFocus();

      window.press(KeyCode.LEFT);
      assertThat(window.scene().getFocusOwner().getAccessibleText())
          .isEqualTo("October: 0 given, 1 received");
      window.press(KeyCode.ENTER);

      assertThat(model.filter().get().span()).isNotNull();
      assertThat(model.lists().months()).hasSize(1);
    }
  }

  @Test
  void theFormIsFilledAndSavedFromTheKeyboard() {
    var form = book.form();
    form.begin(List.of(book.person("Ana")));
    var speech = book.studio.speech();
    var view = new HelpFormView(form, speech, book.studio.desk().tasks());
    try (var window = ShownWindow.of(view.node())) {
      var text = (TextArea) view.node().lookup(".text-area");
      text.requestFocus();
      text.setText("Recommended Iván");

      window.press(KeyCode.TAB);
      assertThat(window.scene().getFocusOwner()).isNotEqualTo(text);
      assertThat(text.getText()).isEqualTo("Recommended Iván");
      var day =
          view.node().lookupAll(".day-field > .text-input").stream()
              .map(TextField.class::cast)
              .filter(field -> field.getAccessibleText().equals("When"))
              .findFirst()
              .orElseThrow();
      day.setText("yesterday");
      day.requestFocus();
      window.press(KeyCode.ENTER);

      assertThat(book.entries()).hasSize(1);
      assertThat(book.entries().getFirst().help().kind()).isEqualTo(HelpKind.REFERRAL);
      assertThat(book.studio.wentBack()).isEqualTo(1);
    }
  }
}
