package app.siembra.ui.person;

import app.siembra.service.Came;
import app.siembra.service.Named;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// Somebody who came through another; those who came through them in turn are folded away.
///
/// @param link leads to somebody's page
record BroughtLine(Speech speech, Function<Named, Node> link) {
  Node create(Came.Brought branch) {
    var words = new Flowing();
    words.getChildren().add(link.apply(branch.person()));
    var box = new VBox(words);
    if (!branch.through().isEmpty()) {
      BooleanProperty open = new SimpleBooleanProperty();
      var further =
          Buttons.link(
              speech.voice().get().texts().count("person.came.further", branch.size() - 1L),
              () -> open.set(!open.get()));
      words.getChildren().addAll(new Text(" · "), Styles.styled(further, "quiet"));
      var below = Styles.styled(new VBox(), "brought");
      open.subscribe(
          unfolded -> {
            // Made when they are first looked at: a tree can be large.
            if (unfolded && below.getChildren().isEmpty()) {
              branch.through().forEach(each -> below.getChildren().add(create(each)));
            }
          });
      box.getChildren().add(Presence.of(below, open));
    }
    return box;
  }
}
