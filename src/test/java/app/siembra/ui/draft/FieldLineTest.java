package app.siembra.ui.draft;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.ui.kit.Field;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Pictures;
import app.siembra.ui.kit.Theme;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Fields side by side.
@ExtendWith(OnWindowThread.class)
class FieldLineTest {
  private final TextField given = new TextField();
  private final TextField family = new TextField();
  private final Field first = field("Name", given);
  private final Field second = field("How the family name sounds when it is said aloud", family);

  @Test
  void whatDoesNotFitGoesOnTheNextLine() {
    lay(300);
    assertThat(second.getLayoutX()).isGreaterThan(first.getWidth());
    assertThat(first.getWidth()).isEqualTo(second.getWidth());

    lay(160);
    assertThat(second.getLayoutY()).isGreaterThan(first.getHeight());
    assertThat(second.getWidth()).isEqualTo(160);
  }

  @Test
  void whatOneTypesIntoIsAtOneHeightHoweverLongTheNames() {
    lay(300);

    assertThat(top(given)).isEqualTo(top(family));
    assertThat(first.getLayoutY()).isGreaterThan(second.getLayoutY());
  }

  private void lay(int width) {
    var line = FieldLine.of(first, second);
    Pictures.scene(new StackPane(new VBox(line)), Theme.Appearance.LIGHT, 1, width, 400);
  }

  private static Field field(String name, TextField line) {
    var field = new Field(new SimpleStringProperty(name), line);
    field.setMinWidth(100);
    return field;
  }

  private static double top(TextField line) {
    return line.localToScene(0, 0).getY();
  }
}
