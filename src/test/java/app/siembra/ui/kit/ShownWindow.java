package app.siembra.ui.kit;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A window that is really shown, on whatever screen there is, with the keys pressed by the test. Used on the window's thread.
public final class ShownWindow implements AutoCloseable {
  private final Stage stage = new Stage();
  private final Scene scene;

  private ShownWindow(Parent root) {
    scene = new Scene(root, 900, 640);
    new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT)).dress(scene);
    stage.setScene(scene);
    stage.show();
    stage.requestFocus();
    layout();
  }

  /// Shows `node`, filling the window.
  public static ShownWindow of(Node node) {
    return new ShownWindow(new StackPane(node));
  }

  /// Applies styles and layout, as the next frame would.
  public void layout() {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  public Scene scene() {
    return scene;
  }

  /// Presses a key on whatever has the focus.
  public void press(KeyCode code) {
    send(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  /// Types a letter into whatever has the focus.
  public void type(String letter) {
    send(
        new KeyEvent(
            KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  /// Turns the wheel over `node` by so many pixels.
  public void scroll(Node node, double pixels) {
    Event.fireEvent(
        node.lookup(".sheet"),
        new ScrollEvent(
            ScrollEvent.SCROLL,
            10,
            10,
            10,
            10,
            false,
            false,
            false,
            false,
            false,
            false,
            0,
            pixels,
            0,
            pixels,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
    layout();
  }

  /// Does what `keys` do in this window.
  public void press(KeyCombination keys) {
    scene.getAccelerators().get(keys).run();
    layout();
  }

  private void send(KeyEvent event) {
    Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    Event.fireEvent(target, event);
    layout();
  }

  @Override
  public void close() {
    stage.close();
  }
}
