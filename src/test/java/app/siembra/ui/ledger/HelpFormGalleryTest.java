package app.siembra.ui.ledger;

import app.siembra.model.Direction;
import app.siembra.model.HelpKind;
import app.siembra.model.PersonLine;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Overlay;
import app.siembra.ui.kit.Pictures;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws the form of an entry into `target/screenshots`, for eyes.
@ExtendWith(OnWindowThread.class)
class HelpFormGalleryTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NEW    | ENGLISH | LIGHT | 1 | 1280 |  900
          NEW    | SPANISH | DARK  | 1 |  960 |  640
          MONEY  | SPANISH | LIGHT | 1 | 1280 | 1000
          MONEY  | ENGLISH | DARK  | 2 | 1280 | 1900
          WRONG  | ENGLISH | LIGHT | 1 | 1280 |  900
          WRONG  | SPANISH | DARK  | 1 | 1280 |  900
          TYPING | ENGLISH | LIGHT | 1 | 1280 |  900
          """)
  void noWordIsCutOff(
      State state,
      Language language,
      Theme.Appearance appearance,
      double size,
      int width,
      int height)
      throws IOException {
    try (Notebook book = Notebook.typical(folder)) {
      var form = book.form();
      state.fill(book, form);
      var overlay = new Overlay();
      overlay.show(
          "form", new HelpFormView(form, book.studio.speech(), book.studio.desk().tasks()).node());
      state.act(overlay, form);
      book.studio.draw(
          "help-form-" + state.name().toLowerCase(Locale.ROOT),
          overlay,
          new Studio.Look(language, appearance, size, width, height));
    }
  }

  enum State {
    NEW,
    MONEY,
    WRONG,
    TYPING;

    void fill(Notebook book, HelpFormViewModel form) {
      switch (this) {
        case NEW, TYPING -> form.begin(List.of(book.person("Marta Gil")));
        case MONEY -> {
          form.begin(List.of());
          PersonLine dev =
              book.studio.services().people().line(book.person("Dev Kapoor")).orElseThrow();
          form.fields().people.add(dev);
          form.fields().direction.set(Direction.RECEIVED);
          form.fields().kind.set(HelpKind.MONEY_LENT);
          form.fields().loan.amount.set("200");
          form.fields().text.set("For the deposit of the flat");
        }
        case WRONG -> {
          form.begin(List.of());
          form.fields().on.set("tomorrow");
          form.fields().kind.set(HelpKind.THING_LENT);
          form.fields().loan.dueBack.set("some day");
        }
      }
    }

    void act(Overlay overlay, HelpFormViewModel form) {
      switch (this) {
        case NEW, MONEY -> {}
        case WRONG -> form.save();
        case TYPING -> {
          var scene = Pictures.scene(new StackPane(overlay), Theme.Appearance.LIGHT, 1, 900, 640);
          var line = (TextField) scene.getRoot().lookup(".chip-field > .text-input");
          line.requestFocus();
          line.setText("mar");
        }
      }
    }
  }
}
