package app.siembra.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A sheet over the window, for what is done in between. Esc or a click beside it closes it, the
/// focus stays inside while it is there and goes back afterwards to where it was.
public final class Overlay extends StackPane {
  private final VBox sheet = Styles.styled(new VBox(), Styles.OVERLAY);
  private final Region first = edge();
  private final Region last = edge();
  private @Nullable Node before;
  private Runnable closed = () -> {};

  public Overlay() {
    Styles.styled(this, Styles.OVERLAY_VEIL);
    setVisible(false);
    sheet.setMaxHeight(Region.USE_PREF_SIZE);
    sheet.setAccessibleRole(AccessibleRole.DIALOG);
    getChildren().add(sheet);
    first.focusedProperty().subscribe(focused -> turn(focused, last, TraversalDirection.PREVIOUS));
    last.focusedProperty().subscribe(focused -> turn(focused, first, TraversalDirection.NEXT));
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    setOnMousePressed(
        event -> {
          if (event.getTarget() == this) {
            close();
          }
        });
  }

  public ReadOnlyBooleanProperty open() {
    return visibleProperty();
  }

  /// Shows `content` under the name `title` and goes to where the focus begins in it, see [Landing].
  public void show(String title, Node content) {
    show(title, content, () -> {});
  }

  /// The same; `then` runs once it is closed, or another one takes its place.
  public void show(String title, Node content, Runnable then) {
    leave();
    closed = then;
    if (!isVisible()) {
      before = getScene() == null ? null : getScene().getFocusOwner();
    }
    sheet.setAccessibleText(title);
    sheet.getChildren().setAll(first, content, last);
    setVisible(true);
    // What a scroll pane holds is reached only once its styles are applied.
    sheet.applyCss();
    Landing.enter(content, first);
  }

  public void close() {
    setVisible(false);
    sheet.getChildren().clear();
    if (before != null) {
      before.requestFocus();
      before = null;
    }
    leave();
  }

  private void leave() {
    Runnable then = closed;
    closed = () -> {};
    then.run();
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private static void turn(boolean focused, Region other, TraversalDirection direction) {
    if (focused) {
      other.requestFocusTraversal(direction);
    }
  }

  private static Region edge() {
    var edge = new Region();
    edge.setFocusTraversable(true);
    edge.setManaged(false);
    return edge;
  }
}
