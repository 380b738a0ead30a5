package app.siembra.ui.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A few words that open what lies below them, and close it again.
public final class Disclosure extends VBox {
  private final Hyperlink words;
  private final VBox below = Styles.styled(new VBox(), Styles.DISCLOSED);

  /// @param content what lies below, made the first time that it is opened
  public Disclosure(String words, Supplier<List<? extends Node>> content) {
    this.words = Styles.styled(new Turning(words), Styles.LINK);
    this.words.setOnAction(_ -> turn(content));
    getChildren().addAll(this.words, below);
    show(false);
  }

  /// @param content what lies below, also while it is closed
  public Disclosure(ObservableValue<String> words, Node content) {
    this("", () -> List.of(content));
    this.words.textProperty().bind(words);
  }

  private void turn(Supplier<List<? extends Node>> content) {
    words.setVisited(false);
    if (below.getChildren().isEmpty()) {
      below.getChildren().setAll(content.get());
    }
    show(!below.isVisible());
  }

  private void show(boolean open) {
    words.setGraphic(new Icon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    below.setVisible(open);
    below.setManaged(open);
    words.notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
  }

  /// Tells screen readers whether what lies below is open, and opens and closes it for them.
  private final class Turning extends Hyperlink {
    Turning(String words) {
      super(words);
      setAccessibleRole(AccessibleRole.TITLED_PANE);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
      return attribute == AccessibleAttribute.EXPANDED
          ? below.isVisible()
          : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
      switch (action) {
        case EXPAND, COLLAPSE -> {
          if (below.isVisible() == (action == AccessibleAction.COLLAPSE)) {
            fire();
          }
        }
        default -> super.executeAccessibleAction(action, parameters);
      }
    }
  }
}
