package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.siembra.ui.kit.Lozenges.Lozenge;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnWindowThread.class)
class LozengesTest {
  private static final List<Lozenge> THREE =
      List.of(
          new Lozenge("choir", new Hue("teal")),
          new Lozenge("sailing", Hue.PLAIN),
          new Lozenge("neighbours", new Hue("pink")));

  private final Lozenges lozenges = new Lozenges();

  @Test
  void showAsManyAsThereIsRoomForAndCountTheOthers() {
    try (var window = ShownWindow.of(new StackPane(lozenges))) {
      lozenges.show(THREE);
      window.layout();

      lozenges.lay(0, 20, 1000);
      assertThat(seen()).containsExactly("choir", "sailing", "neighbours");
      double all = right();

      lozenges.lay(0, 20, all - 1);
      assertThat(seen()).containsExactly("choir", "sailing", "+1");
      assertThat(right()).isLessThan(all);

      lozenges.lay(0, 20, 20);
      assertThat(seen()).allMatch(word -> word.equals("+3"));
      lozenges.lay(0, 20, 0);
      assertThat(seen()).isEmpty();
    }
  }

  @Test
  void writtenOnAgainEachHasTheColourOfItsWordAlone() {
    lozenges.show(THREE);
    lozenges.show(List.of(THREE.get(2), THREE.get(1)));

    assertThat(lozenges.getChildrenUnmodifiable())
        .filteredOn(word -> word.getStyleClass().contains("lozenge"))
        .extracting(word -> ((Label) word).getText(), LozengesTest::hue)
        .containsExactly(tuple("neighbours", "hue-pink"), tuple("sailing", "hue-plain"));
  }

  private static String hue(Node word) {
    return String.join(
        " ", word.getStyleClass().stream().filter(style -> style.startsWith("hue-")).toList());
  }

  private List<String> seen() {
    return lozenges.getChildrenUnmodifiable().stream()
        .filter(Node::isVisible)
        .map(word -> ((Label) word).getText())
        .toList();
  }

  private double right() {
    return lozenges.getChildrenUnmodifiable().stream()
        .filter(Node::isVisible)
        .mapToDouble(word -> word.getBoundsInParent().getMaxX())
        .max()
        .orElse(0);
  }
}
