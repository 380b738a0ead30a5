package app.siembra.ui.card;

import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.Field;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.parts.FormFields;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.TopicField;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// How somebody is called.
final class NameSection {
  private final CardDraft draft;
  private final Speech speech;
  private final FormFields<Draft<?>> parts;
  private final Field given;
  private final ChipField<String> nicknames;

  NameSection(CardDraft draft, Speech speech, FormFields<Draft<?>> parts, Tasks tasks) {
    this.draft = draft;
    this.speech = speech;
    this.parts = parts;
    this.given =
        parts.spot("card.name.given", draft.name(), parts.line(draft.name().fields().get(1)));
    this.nicknames = TopicField.of(speech, tasks, _ -> List.of());
  }

  Node create() {
    Bindings.bindContentBidirectional(nicknames.chosen(), draft.nicknames());
    nicknames.input().promptTextProperty().bind(speech.bind("card.nicknames.prompt"));
    return Styles.styled(
        new VBox(
            FieldLine.of(Styles.styled(part(0), "short"), given, part(2)),
            FieldLine.of(part(3), part(4), Styles.styled(part(5), "short")),
            parts.named("card.nicknames", nicknames)),
        "form-part");
  }

  private Field part(int at) {
    return parts.named(
        "card.name." + NameDraft.NAMES.get(at), parts.line(draft.name().fields().get(at)));
  }

  ChipField<String> nicknames() {
    return nicknames;
  }

  void enter() {
    given.enter();
  }
}
