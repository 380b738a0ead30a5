package app.siembra.ui.person;

import app.siembra.ui.draft.Fact;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Something said of the person that can be edited where it stands.
final class InPlace extends VBox {
  private final PersonViewModel model;
  private final Speech speech;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

  InPlace(PersonViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    Styles.styled(this, "in-place");
  }

  /// Shows `nodes` while nothing is edited.
  InPlace showing(Node... nodes) {
    for (Node node : nodes) {
      getChildren().add(Presence.of(node, open.not()));
    }
    return this;
  }

  /// Opens the fields of the fact and goes into them.
  ///
  /// @param back where the focus goes afterwards
  void edit(Fact fact, Node back) {
    if (!open.get()) {
      model.open(fact).ifPresent(opened -> show(opened, back));
    }
  }

  private void show(OpenFact fact, Node back) {
    var editor = new FactEditor(fact, model, speech, () -> close(back));
    open.set(true);
    getChildren().add(editor);
    // What has no style yet cannot be found.
    editor.applyCss();
    editor.enter();
  }

  private void close(Node back) {
    // While the focus is on its way to another node, what it leaves still says that it is within.
    boolean within = holdsFocus(getChildren().getLast());
    open.set(false);
    if (within) {
      back.requestFocus();
    }
    getChildren().removeLast();
  }

  private static boolean holdsFocus(Node editor) {
    Scene scene = editor.getScene();
    @Nullable Node node = scene == null ? null : scene.getFocusOwner();
    while (node != null && !node.equals(editor)) {
      node = node.getParent();
    }
    return node != null;
  }
}
