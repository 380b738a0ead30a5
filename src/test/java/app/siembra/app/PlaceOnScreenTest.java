package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.service.Memory.WindowPlace;
import app.siembra.ui.kit.OnWindowThread;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Where the window is, and comes up again.
@ExtendWith(OnWindowThread.class)
class PlaceOnScreenTest {
  private static final WindowPlace PLACE = new WindowPlace(40, 50, 700, 500, false);

  private Stage stage;
  private PlaceOnScreen place;

  @BeforeEach
  void make() {
    stage = new Stage();
    stage.setScene(new Scene(new StackPane(), 300, 200));
    place = new PlaceOnScreen(stage);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void theWindowComesUpWhereItWas() {
    place.restore(PLACE);
    stage.show();

    assertThat(place.now()).contains(PLACE);
    assertThat(stage.getWidth()).isEqualTo(700);
  }

  @Test
  void aMovedWindowIsElsewhere() {
    place.restore(PLACE);
    stage.show();

    stage.setX(90);
    stage.setWidth(640);

    assertThat(place.now()).contains(new WindowPlace(90, 50, 640, 500, false));
  }

  @Test
  void aPlaceWhoseScreenIsGoneIsForgotten() {
    place.restore(new WindowPlace(-9000, 50, 700, 500, false));
    stage.show();

    assertThat(stage.getX()).isGreaterThan(-9000);
    assertThat(stage.getWidth()).isEqualTo(300);
  }

  @Test
  void aWindowLargerThanTheScreenIsMadeToFitIt() {
    place.restore(new WindowPlace(0, 0, 9000, 8000, false));
    stage.show();

    var screen = Screen.getPrimary().getVisualBounds();
    assertThat(stage.getWidth()).isEqualTo(screen.getWidth());
    assertThat(stage.getHeight()).isEqualTo(screen.getHeight());
  }

  @Test
  void aMaximisedWindowRemembersWhereItWasBefore() {
    place.restore(new WindowPlace(40, 50, 700, 500, true));
    stage.show();

    assertThat(stage.isMaximized()).isTrue();
    assertThat(place.now()).contains(new WindowPlace(40, 50, 700, 500, true));
  }

  @Test
  void aWindowThatWasNeverPlacedIsNowhere() {
    assertThat(place.now()).isEmpty();
  }
}
