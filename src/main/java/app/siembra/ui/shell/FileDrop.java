package app.siembra.ui.shell;

import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Navigator;
import app.siembra.ui.parts.Speech;
import java.io.File;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Files that are dragged over the window, wherever in it: a veil says what letting go would do,
/// and letting go leads to where they are looked into. What a screen takes for itself, it consumes.
final class FileDrop extends VBox {
  private final Navigator navigator;
  private final BooleanSupplier open;

  /// @param open whether files are welcome just now
  FileDrop(Speech speech, Navigator navigator, BooleanSupplier open) {
    this.navigator = navigator;
    this.open = open;
    Styles.styled(this, "drop-veil");
    setVisible(false);
    // Otherwise the veil itself would be what the mouse is over, and the files would have left.
    setMouseTransparent(true);
    var words =
        Styles.styled(
            new VBox(
                new Icon(Feather.DOWNLOAD),
                Lines.of(speech.bind("exchange.drop.over"), Styles.BIG),
                Lines.of(speech.bind("exchange.drop.first"), Styles.SUBTITLE)),
            "drop-frame");
    setVgrow(words, Priority.ALWAYS);
    getChildren().add(words);
  }

  /// Lets files be dropped on `window`.
  void on(Node window) {
    window.addEventHandler(DragEvent.DRAG_OVER, this::over);
    window.addEventHandler(DragEvent.DRAG_EXITED, _ -> setVisible(false));
    window.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  /// Whether these would be taken.
  boolean welcomes(List<File> files) {
    return !files.isEmpty() && open.getAsBoolean();
  }

  /// Leads to where these are looked into.
  void take(List<File> files) {
    setVisible(false);
    navigator.go(new Destination.ImportExport(files.stream().map(File::toPath).toList()));
  }

  private void over(DragEvent event) {
    if (welcomes(filesOf(event))) {
      event.acceptTransferModes(TransferMode.COPY);
      setVisible(true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    List<File> files = filesOf(event);
    boolean taken = welcomes(files);
    if (taken) {
      take(files);
    }
    event.setDropCompleted(taken);
    event.consume();
  }

  private static List<File> filesOf(DragEvent event) {
    var board = event.getDragboard();
    return board.hasFiles() ? board.getFiles() : List.of();
  }
}
