package app.siembra.ui.person;

import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Drops;
import app.siembra.ui.kit.Initials;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/// The picture that heads the page: a button whose menu chooses, pastes or removes the photograph.
/// A picture can be dropped on it.
final class Avatar {
  private final FilesViewModel files;
  private final Speech speech;
  private final Initials initials = new Initials().large();
  private final Button button = Styles.styled(new Button(), "avatar");
  private boolean photographed;

  Avatar(FilesViewModel files, Speech speech) {
    this.files = files;
    this.speech = speech;
    button.setGraphic(initials);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleRole(AccessibleRole.MENU_BUTTON);
    button.accessibleTextProperty().bind(speech.bind("person.photo"));
    var tooltip = new Tooltip();
    tooltip.textProperty().bind(speech.bind("person.photo.tip"));
    button.setTooltip(tooltip);
    button.setOnAction(
        _ -> new ContextMenu(items().toArray(MenuItem[]::new)).show(button, Side.BOTTOM, 0, 2));
    Node _ = Drops.on(button, files::photo);
  }

  Node node() {
    return button;
  }

  void show(Sight sight) {
    String photo = sight.card().photo().map(one -> one.hash()).orElse("");
    photographed = !photo.isEmpty();
    initials.show(sight.person().initials(), sight.name(), photo);
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    items.add(Buttons.item(speech.get("person.photo.choose.item"), files::choosePhoto));
    items.add(Buttons.item(speech.get("person.photo.paste"), files::pastePhoto));
    if (photographed) {
      items.add(Buttons.item(speech.get("person.photo.remove"), files::removePhoto));
    }
    return items;
  }
}
