package app.siembra.ui.people;

import app.siembra.ui.kit.ChipRow;
import app.siembra.ui.kit.Field;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Theme;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.TopicField;
import atlantafx.base.controls.Popover;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A line that opens below a button and asks for a tag: those that fit what is typed are offered,
/// and the usual ones are there to choose from.
final class TagPopover {
  private static final int MOST = 12;

  private TagPopover() {}

  static void under(Node owner, PeopleViewModel model, Speech speech, Consumer<String> choose) {
    Known known = model.known().get();
    var line =
        TopicField.ofTags(speech, model.marked().tasks(), model.marked()::tags, known::colours);
    var chips =
        new ChipRow<String>(ChipRow.Choice.ANY, tag -> tag)
            .hued(new TagWords(known.colours())::hue);
    var content =
        Styles.styled(
            new VBox(new Field(speech.bind("people.tag.field"), line), chips), "tag-popover");
    content.getStylesheets().add(Theme.sheet("people.css"));
    var popover = new Popover(content);
    Consumer<String> chosen =
        tag -> {
          popover.hide();
          choose.accept(tag);
        };
    line.handingOver(chosen);
    chips.onPress(chosen).show(known.groupings().tags().stream().limit(MOST).toList());
    popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    popover.setDetachable(false);
    popover.setOnShown(_ -> line.input().requestFocus());
    popover.show(owner);
  }
}
