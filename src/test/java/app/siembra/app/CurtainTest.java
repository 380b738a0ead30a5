package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.ui.kit.OnWindowThread;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A window that may be out of sight.
@ExtendWith(OnWindowThread.class)
class CurtainTest {
  private final StackPane screen = new StackPane();
  private Stage stage;

  @BeforeEach
  void make() {
    stage = new Stage();
    stage.setScene(new Scene(new StackPane(), 400, 300));
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Parent shown() {
    return stage.getScene().getRoot();
  }

  @Test
  void aWindowThatIsToBeSeenShowsWhatFillsIt() {
    new Curtain(stage, false).fill(screen);

    assertThat(stage.isShowing()).isTrue();
    assertThat(shown()).isSameAs(screen);
  }

  @Test
  void outOfSightNoScreenIsInTheWindowUntilItIsCalledFor() {
    var curtain = new Curtain(stage, true);
    curtain.fill(screen);
    assertThat(stage.isShowing()).isFalse();
    assertThat(screen.getScene()).isNull();

    stage.show();
    assertThat(shown()).isSameAs(screen);
  }

  @Test
  void aWindowThatWasClosedKeepsWhatFilledItForItsReturn() {
    var curtain = new Curtain(stage, false);
    curtain.fill(screen);

    stage.hide();
    assertThat(screen.getScene()).isNull();
    curtain.fill(screen);
    assertThat(stage.isShowing()).isFalse();

    stage.show();
    assertThat(shown()).isSameAs(screen);
  }

  @Test
  void whatTheUserHasToSeeIsShownAllTheSame() {
    new Curtain(stage, true).insist(screen);

    assertThat(stage.isShowing()).isTrue();
    assertThat(shown()).isSameAs(screen);
  }
}
