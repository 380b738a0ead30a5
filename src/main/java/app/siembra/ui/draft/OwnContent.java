package app.siembra.ui.draft;

import app.siembra.model.Keys;
import app.siembra.model.OwnField;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.FormFields;
import app.siembra.ui.parts.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What the content of a field of the user's own is typed into, or chosen from, by its kind.
record OwnContent(OwnFieldDraft draft, Speech speech, FormFields<Draft<?>> parts) {

  Region of(OwnField.Kind kind, List<String> choices) {
    return switch (kind) {
      case TEXT, NUMBER -> parts.line(draft.typed());
      case DATE -> {
        TextField line = parts.line(draft.typed());
        line.promptTextProperty().bind(speech.bind("card.date.prompt"));
        yield line;
      }
      case YES_NO ->
          choice(List.of(OwnField.YES, OwnField.NO), word -> speech.get("field." + word));
      case CHOICE -> choice(choices, word -> word);
    };
  }

  /// The content of a field of which the kind is still to be chosen.
  Region fresh() {
    var content = new StackPane();
    draft
        .kind()
        .subscribe(
            kind ->
                content
                    .getChildren()
                    .setAll(
                        kind == OwnField.Kind.CHOICE
                            ? parts.line(draft.typed())
                            : of(kind, List.of())));
    return content;
  }

  ComboBox<OwnField.Kind> kinds() {
    var box = new ComboBox<OwnField.Kind>();
    box.getItems().setAll(OwnField.Kind.values());
    box.setConverter(new ChoiceWords<>(kind -> speech.get("field.kind." + Keys.of(kind))));
    box.valueProperty().bindBidirectional(draft.kind());
    return box;
  }

  /// What stands there already can be kept, also where it is offered no more; and nothing can.
  private ComboBox<String> choice(List<String> offered, Function<String, String> words) {
    List<String> all = new ArrayList<>(offered);
    if (!all.contains(draft.typed().get())) {
      all.addFirst(draft.typed().get());
    }
    if (!all.contains("")) {
      all.addFirst("");
    }
    var box = Styles.styled(new ComboBox<String>(), "own-choice");
    box.getItems().setAll(all);
    box.setConverter(new ChoiceWords<>(word -> word.isEmpty() ? "" : words.apply(word)));
    box.valueProperty().bindBidirectional(draft.typed());
    return box;
  }
}
