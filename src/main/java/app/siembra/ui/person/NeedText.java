package app.siembra.ui.person;

import app.siembra.model.Need;
import app.siembra.model.Topic;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.nav.Happened;
import app.siembra.ui.parts.LinePopover;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.TopicField;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/// What somebody looks for, with the topic that it is about, and changing either.
final class NeedText {
  private NeedText() {}

  /// @param in the talk in which it was said, if it is known
  static Region of(Need need, Optional<Happened> in, PersonViewModel model, Speech speech) {
    var flow = Styles.styled(new Flowing(), "need");
    flow.getChildren()
        .add(
            in.<Node>map(talk -> said(need.text(), talk, model, speech))
                .orElseGet(() -> new Text(need.text())));
    Topic topic = need.topic();
    if (topic != null) {
      var link = Buttons.link("#" + topic.name(), () -> model.paths().topic(topic));
      link.setAccessibleHelp(speech.get("person.topic.show", topic.name()));
      flow.getChildren().addAll(new Text(" "), link);
    }
    return flow;
  }

  private static Node said(String text, Happened talk, PersonViewModel model, Speech speech) {
    var link = Buttons.link(text, () -> model.seek(talk));
    link.setAccessibleHelp(speech.get("person.origin.talk"));
    return link;
  }

  /// What else can be done about it.
  static Button menu(Need need, PersonViewModel model, Speech speech) {
    var button =
        FactLine.seldom(Feather.MORE_HORIZONTAL, speech.bind("person.more"), need.text(), () -> {});
    button.setAccessibleRole(AccessibleRole.MENU_BUTTON);
    button.setOnAction(
        _ ->
            new ContextMenu(
                    asking(
                        speech.get("person.need.text"),
                        need.text(),
                        button,
                        text -> model.knowing().change(need, text)),
                    Buttons.item(
                        speech.get("person.need.topic"),
                        () -> askTopic(need, button, model, speech)),
                    Buttons.item(speech.get("person.remove"), () -> model.knowing().forget(need)))
                .show(button, Side.BOTTOM, 0, 2));
    return button;
  }

  /// Known topics are offered; nothing takes the topic away.
  static void askTopic(Need need, Node owner, PersonViewModel model, Speech speech) {
    Topic topic = need.topic();
    LinePopover.offering(
        owner,
        speech.get("person.need.topic"),
        topic == null ? "" : topic.name(),
        TopicField.of(speech, model.acts().tasks(), model.knowing()::topics),
        text -> model.knowing().about(need, text));
  }

  private static MenuItem asking(
      String question, String text, Node owner, Consumer<String> commit) {
    return Buttons.item(question, () -> LinePopover.under(owner, question, text, commit));
  }
}
