package app.siembra.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnWindowThread.class)
final class DisclosureTest {
  @Test
  void screenReadersAreToldWhetherItIsOpen() {
    var disclosure = new Disclosure("More", () -> List.of(new Label("Below")));
    var words = (Hyperlink) disclosure.getChildren().getFirst();
    assertThat(words.queryAccessibleAttribute(AccessibleAttribute.EXPANDED)).isEqualTo(false);
    words.fire();
    assertThat(words.queryAccessibleAttribute(AccessibleAttribute.EXPANDED)).isEqualTo(true);
    words.executeAccessibleAction(AccessibleAction.EXPAND);
    assertThat(words.queryAccessibleAttribute(AccessibleAttribute.EXPANDED))
        .as("what is open stays so")
        .isEqualTo(true);
    words.executeAccessibleAction(AccessibleAction.COLLAPSE);
    assertThat(words.queryAccessibleAttribute(AccessibleAttribute.EXPANDED)).isEqualTo(false);
  }
}
