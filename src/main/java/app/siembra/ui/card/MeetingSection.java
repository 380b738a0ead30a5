package app.siembra.ui.card;

import app.siembra.model.PersonLine;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.parts.FormFields;
import app.siembra.ui.parts.PeopleField;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// How the user came to know somebody.
record MeetingSection(MeetingDraft draft, Speech speech, FormFields<Draft<?>> parts) {

  Node create(Tasks tasks, Function<String, List<PersonLine>> find) {
    var through = PeopleField.of(speech, tasks, find).single();
    Bindings.bindContentBidirectional(through.chosen(), draft.through());
    var on = parts.line(draft.on());
    on.promptTextProperty().bind(speech.bind("card.date.prompt"));
    return Styles.styled(
        new VBox(
            FieldLine.of(
                parts.spot("card.met.on", draft, on),
                parts.named("card.met.place", parts.line(draft.place()))),
            parts.named("card.met.through", through)),
        "form-part");
  }
}
