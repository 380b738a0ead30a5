package app.siembra.ui.person;

import app.siembra.model.Need;
import app.siembra.model.Topic;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.LinePopover;
import app.siembra.ui.parts.Speech;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/// What somebody looks for, with the topic that it is about, and changing either.
final class NeedText {
  private NeedText() {}

  static Region of(Need need, PersonViewModel model, Speech speech) {
    Topic topic = need.topic();
    if (topic == null) {
      return Lines.of(need.text(), Styles.DETAIL);
    }
    var link = Buttons.link("#" + topic.name(), () -> model.paths().topic(topic));
    link.setAccessibleHelp(speech.get("person.topic.show", topic.name()));
    return Styles.styled(new TextFlow(new Text(need.text() + " "), link), "flowing");
  }

  /// What else can be done about it.
  static Button menu(Need need, PersonViewModel model, Speech speech) {
    var button =
        FactLine.seldom(Feather.MORE_HORIZONTAL, speech.bind("person.more"), need.text(), () -> {});
    button.setAccessibleRole(AccessibleRole.MENU_BUTTON);
    Topic topic = need.topic();
    button.setOnAction(
        _ ->
            new ContextMenu(
                    asking(
                        speech.get("person.need.text"),
                        need.text(),
                        button,
                        text -> model.knowing().change(need, text)),
                    asking(
                        speech.get("person.need.topic"),
                        topic == null ? "" : topic.name(),
                        button,
                        text -> model.knowing().about(need, text)),
                    Buttons.item(speech.get("person.remove"), () -> model.knowing().forget(need)))
                .show(button, Side.BOTTOM, 0, 2));
    return button;
  }

  private static MenuItem asking(
      String question, String text, Node owner, Consumer<String> commit) {
    return Buttons.item(question, () -> LinePopover.under(owner, question, text, commit));
  }
}
