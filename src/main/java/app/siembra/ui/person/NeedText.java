package app.siembra.ui.person;

import app.siembra.model.Need;
import app.siembra.model.Topic;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.LinePopover;
import app.siembra.ui.parts.Speech;
import java.util.function.Consumer;
import javafx.scene.control.Button;
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

  static Button change(Need need, PersonViewModel model, Speech speech) {
    return asking(
        FactLine.seldom(Feather.EDIT_2, speech.bind("person.need.text"), need.text(), () -> {}),
        speech.get("person.need.text"),
        need.text(),
        text -> model.knowing().change(need, text));
  }

  static Button about(Need need, PersonViewModel model, Speech speech) {
    Topic topic = need.topic();
    return asking(
        FactLine.seldom(Feather.HASH, speech.bind("person.need.topic"), need.text(), () -> {}),
        speech.get("person.need.topic"),
        topic == null ? "" : topic.name(),
        text -> model.knowing().about(need, text));
  }

  private static Button asking(
      Button button, String question, String text, Consumer<String> commit) {
    button.setOnAction(_ -> LinePopover.under(button, question, text, commit));
    return button;
  }
}
