package app.siembra.ui.shell;

import app.siembra.model.ChangeLabel;
import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Navigator;
import app.siembra.ui.parts.Speech;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/// The window's one menu. Its entries carry their keys, which work whether it is open or not.
final class WindowMenu extends MenuButton {
  private final Speech speech;

  WindowMenu(
      Speech speech,
      ShellViewModel model,
      ShellActions actions,
      Navigator navigator,
      WindowModes modes) {
    this.speech = speech;
    Styles.styled(this, "window-menu", "no-arrow");
    setGraphic(new Icon(Feather.MORE_HORIZONTAL));
    accessibleTextProperty().bind(speech.bind("menu.name"));
    getItems()
        .addAll(
            heading("menu.edit"),
            changing(Shortcut.UNDO, "menu.undo", model.undo(), actions::undo),
            changing(Shortcut.REDO, "menu.redo", model.redo(), actions::redo),
            plain("changes.title", () -> navigator.go(new Destination.Changes())),
            heading("menu.add"),
            item(Shortcut.LOG, () -> navigator.go(Destination.Log.EMPTY)),
            item(Shortcut.NEW_PERSON, () -> navigator.go(new Destination.NewPerson(""))),
            heading("menu.window"),
            item(Shortcut.COVER, modes.cover()),
            item(Shortcut.KEYS, modes.showKeys()),
            item(Shortcut.QUIT, actions::quit));
  }

  /// What the entries below it are about.
  private MenuItem heading(String key) {
    var heading = new MenuItem();
    heading.getStyleClass().add("menu-heading");
    heading.textProperty().bind(speech.bind(key));
    heading.setDisable(true);
    return heading;
  }

  private MenuItem plain(String key, Runnable action) {
    var item = new MenuItem();
    item.setMnemonicParsing(false);
    item.textProperty().bind(speech.bind(key));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private MenuItem item(Shortcut shortcut, Runnable action) {
    var item = plain(shortcut.key(), action);
    item.setAccelerator(shortcut.keys());
    return item;
  }

  /// An entry that says what it would undo or redo, and is off while there is nothing.
  private MenuItem changing(
      Shortcut shortcut,
      String key,
      ObservableValue<Optional<ChangeLabel>> change,
      Runnable action) {
    var item = item(shortcut, action);
    item.textProperty().unbind();
    item.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words(shortcut, key, change.getValue()), change, speech.voice()));
    item.disableProperty().bind(change.map(Optional::isEmpty));
    return item;
  }

  private String words(Shortcut shortcut, String key, Optional<ChangeLabel> change) {
    return change
        .map(label -> speech.get(key, speech.voice().get().sentences().change(label)))
        .orElseGet(() -> speech.get(shortcut.key()));
  }
}
