package app.siembra.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.ui.kit.Notices;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.ShownWindow;
import app.siembra.ui.kit.View;
import app.siembra.ui.nav.Destination;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnWindowThread.class)
class SheetsTest {
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
  void aFormThatIsLeftUnsavedIsPutBackAsItWas() {
    var form = new UnsavedForm();
    fixture.views.put(new Destination.NewPerson(""), form);
    fixture.shell.go(new Destination.NewPerson(""));
    form.field.setText("Marta");
    window.press(KeyCode.ESCAPE);
    assertThat(fixture.layers.overlay().open().get()).isFalse();

    var notice = (Notices.Done) fixture.layers.notices().showing().getFirst();
    assertThat(notice.words() + " " + notice.undo().getValue()).isEqualTo("Not saved Put back");
    notice.action().run();

    assertThat(fixture.layers.overlay().open().get()).isTrue();
    assertThat(form.field.getScene()).isNotNull();
  }

  @Test
  void aNewFormGoesOnWithWhatWasLeftInIt() {
    var form = new UnsavedForm();
    fixture.views.put(new Destination.NewPerson(""), form);
    fixture.shell.go(new Destination.NewPerson(""));
    form.field.setText("Marta");
    window.press(KeyCode.ESCAPE);
    fixture.views.remove(new Destination.NewPerson(""));

    fixture.shell.go(new Destination.NewPerson(""));

    assertThat(form.field.getScene()).isNotNull();
  }

  @Test
  void aFormInWhichNothingWasTypedIsLeftWithoutAWord() {
    window.press(Shortcut.NEW_PERSON.keys());
    window.press(KeyCode.ESCAPE);

    assertThat(fixture.layers.notices().showing()).isEmpty();
  }

  private static final class UnsavedForm extends View {
    private final TextField field = new TextField();

    @Override
    protected Parent build() {
      return new VBox(field);
    }

    @Override
    public boolean isUnsaved() {
      return !field.getText().isEmpty();
    }
  }
}
