package app.siembra.ui.parts;

import app.siembra.ui.kit.ChipField;
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
    var field = new TextField();
    var popover = popover(field);
    open(popover, owner, field, question, text, commit);
  }

  /// The same with a field that offers what fits: what is taken from it is handed over too.
  public static void offering(
      Node owner, String question, String text, ChipField<String> field, Consumer<String> commit) {
    var popover = popover(field);
    field.handingOver(
        taken -> {
          popover.hide();
          commit.accept(taken);
        });
    open(popover, owner, field.input(), question, text, commit);
  }

  private static Popover popover(Node content) {
    var popover = new Popover(content);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    popover.setDetachable(false);
    return popover;
  }

  private static void open(
      Popover popover,
      Node owner,
      TextField field,
      String question,
      String text,
      Consumer<String> commit) {
    field.promptTextProperty().unbind();
    field.setPromptText(question);
    field.setAccessibleText(question);
    field.setPrefColumnCount(COLUMNS);
    field.setOnAction(
        _ -> {
          popover.hide();
          commit.accept(field.getText());
        });
    popover.show(owner);
    field.setText(text);
    // What is not to be seen yet cannot have the focus.
    popover.getSkin().getNode().visibleProperty().subscribe(seen -> enter(field, seen));
  }

  private static void enter(TextField field, boolean seen) {
    if (seen) {
      field.requestFocus();
      field.end();
    }
  }
}
