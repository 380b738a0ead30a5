package app.siembra.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// [Dialogs] of the desktop, over a window and in its theme.
public final class WindowDialogs implements Dialogs {
  private final Window owner;
  private final Theme theme;
  private final Clipboard clipboard;

  public WindowDialogs(Window owner, Theme theme, Clipboard clipboard) {
    this.owner = owner;
    this.theme = theme;
    this.clipboard = clipboard;
  }

  @Override
  public List<Path> open(String title, FileKind... kinds) {
    var files = chooser(title, kinds).showOpenMultipleDialog(owner);
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> save(String title, String name, FileKind... kinds) {
    var chooser = chooser(title, kinds);
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> folder(String title) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  @Override
  public boolean confirm(Question question) {
    var act = new ButtonType(question.act(), ButtonData.OTHER);
    var leave = new ButtonType(question.leave(), ButtonData.CANCEL_CLOSE);
    return ask(AlertType.CONFIRMATION, question.title(), question.text(), act, leave)
        .filter(act::equals)
        .isPresent();
  }

  @Override
  public void tell(Failure failure, Runnable openLog) {
    var copy = new ButtonType(failure.copy(), ButtonData.LEFT);
    var open = new ButtonType(failure.openLog(), ButtonData.LEFT);
    var close = new ButtonType(failure.close(), ButtonData.CANCEL_CLOSE);
    var text = failure.text() + "\n\n" + failure.code();
    var answer = ask(AlertType.ERROR, failure.title(), text, copy, open, close);
    if (answer.filter(copy::equals).isPresent()) {
      clipboard.put(failure.code());
    } else if (answer.filter(open::equals).isPresent()) {
      openLog.run();
    }
  }

  private Optional<ButtonType> ask(
      AlertType type, String title, String text, ButtonType... buttons) {
    var alert = new Alert(type, text, buttons);
    alert.initOwner(owner);
    alert.setTitle(title);
    alert.setHeaderText(title);
    alert.setGraphic(null);
    // Enter does what can be taken back: the last button, which only leaves.
    alert.setOnShown(
        _ -> alert.getDialogPane().lookupButton(buttons[buttons.length - 1]).requestFocus());
    var dressed = theme.dress(alert.getDialogPane().getScene());
    try {
      return alert.showAndWait();
    } finally {
      dressed.unsubscribe();
    }
  }

  private static FileChooser chooser(String title, FileKind... kinds) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    Arrays.stream(kinds)
        .map(kind -> new ExtensionFilter(kind.name(), kind.patterns()))
        .forEach(chooser.getExtensionFilters()::add);
    return chooser;
  }
}
