package app.siembra.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files that are dropped on one part of a screen, which takes them for itself.
public final class Drops {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");

  private Drops() {}

  /// Hands over what is dropped on `node`; while files are over it, it shows that it would take
  /// them.
  public static <N extends Node> N on(N node, Consumer<List<Path>> take) {
    node.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            node.pseudoClassStateChanged(OVER, true);
            event.consume();
          }
        });
    node.addEventHandler(DragEvent.DRAG_EXITED, _ -> node.pseudoClassStateChanged(OVER, false));
    node.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          if (event.getDragboard().hasFiles()) {
            take.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
          }
        });
    return node;
  }
}
