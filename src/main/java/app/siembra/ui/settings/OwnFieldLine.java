package app.siembra.ui.settings;

import app.siembra.model.FieldDefinition;
import app.siembra.model.Keys;
import app.siembra.model.OwnField;
import app.siembra.ui.kit.Beside;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.LineField;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Speech;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One field of the user's own: what it is called, and the words of one to choose from, both to be
/// written over.
final class OwnFieldLine extends VBox {
  private static final double NAME_EM = 11;

  OwnFieldLine(FieldDefinition field, FieldsViewModel model, Speech speech) {
    var name = new LineField().onCommit(typed -> model.rename(field, typed));
    name.show(field.name());
    name.accessibleTextProperty().bind(speech.bind("settings.field.name"));
    var kind = new Label();
    kind.textProperty()
        .bind(speech.live(voice -> voice.texts().get("field.kind." + Keys.of(field.kind()))));
    kind.setMinWidth(USE_PREF_SIZE);
    var up =
        Buttons.icon(Feather.ARROW_UP, speech.bind("settings.field.up"), () -> model.up(field));
    var remove =
        Buttons.icon(Feather.X, speech.bind("settings.field.remove"), () -> model.remove(field));
    Styles.styled(this, "field-lines");
    getChildren()
        .add(
            new Beside(NAME_EM, name, Styles.styled(new HBox(kind, up, remove), "circle-line"))
                .centred());
    if (field.kind() == OwnField.Kind.CHOICE) {
      getChildren().add(choices(field, model, speech));
    }
    getChildren().add(Presence.whereSaid(Lines.of(model.problem(field), Styles.PROBLEM)));
  }

  private static LineField choices(FieldDefinition field, FieldsViewModel model, Speech speech) {
    var choices = new LineField().onCommit(typed -> model.choices(field, typed));
    choices.show(String.join(", ", field.choices()));
    choices.promptTextProperty().bind(speech.bind("card.field.choices"));
    choices.accessibleTextProperty().bind(speech.bind("card.field.choices"));
    return choices;
  }
}
