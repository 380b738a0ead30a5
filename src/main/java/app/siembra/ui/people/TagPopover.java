package app.siembra.ui.people;

import app.siembra.ui.kit.ChipRow;
import app.siembra.ui.kit.Field;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A line that opens below a button and asks for a tag, with the usual ones to choose from.
final class TagPopover {
  private static final int MOST = 12;

  private TagPopover() {}

  static void under(Node owner, Speech speech, List<String> usual, Consumer<String> choose) {
    var line = new TextField();
    var chips = new ChipRow<String>(ChipRow.Choice.ANY, tag -> tag);
    var popover =
        new Popover(
            Styles.styled(
                new VBox(new Field(speech.bind("people.tag.field"), line), chips), "tag-popover"));
    Consumer<String> chosen =
        tag -> {
          popover.hide();
          choose.accept(tag);
        };
    line.setOnAction(
        _ -> {
          if (!line.getText().isBlank()) {
            chosen.accept(line.getText().strip());
          }
        });
    chips.onPress(chosen).show(usual.stream().limit(MOST).toList());
    popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    popover.setDetachable(false);
    popover.setOnShown(_ -> line.requestFocus());
    popover.show(owner);
  }
}
