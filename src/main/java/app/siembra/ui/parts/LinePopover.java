package app.siembra.ui.parts;

import atlantafx.base.controls.Popover;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/// One line that opens below a button: Enter hands it over, Esc leaves everything as it was.
public final class LinePopover {
  private static final int COLUMNS = 26;

  private LinePopover() {}

  /// Opens the line below `owner`.
  ///
  /// @param question what the line is for
  /// @param text what is known already
  public static void under(Node owner, String question, String text, Consumer<String> commit) {
    var field = new TextField(text);
    field.setPromptText(question);
    field.setAccessibleText(question);
    field.setPrefColumnCount(COLUMNS);
    var popover = new Popover(field);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    popover.setDetachable(false);
    field.setOnAction(
        _ -> {
          popover.hide();
          commit.accept(field.getText());
        });
    popover.show(owner);
    field.requestFocus();
    field.end();
  }
}
