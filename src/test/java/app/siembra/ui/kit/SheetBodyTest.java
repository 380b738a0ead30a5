package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnWindowThread.class)
class SheetBodyTest {
  /// With forty fields there is a bar, with two there is none.
  @ParameterizedTest
  @ValueSource(ints = {2, 40})
  void itsFieldsEndWhereTheFootDoes(int fields) {
    var body = new VBox();
    body.setPadding(new Insets(2));
    for (int i = 0; i < fields; i++) {
      body.getChildren().add(new TextField());
    }
    var save = new Button("Save");
    var sheet = new VBox(new SheetBody(body), new SheetFoot(List.of(), List.of(save)));
    sheet.setPadding(new Insets(20));
    try (var window = ShownWindow.of(sheet)) {
      window.layout();
      window.layout();

      Node field = body.getChildren().getFirst();
      assertThat(left(field)).isEqualTo(20);
      assertThat(right(field)).isEqualTo(right(save));
    }
  }

  private static double left(Node node) {
    return node.localToScene(0, 0).getX();
  }

  private static double right(Node node) {
    return left(node) + node.getLayoutBounds().getWidth();
  }
}
