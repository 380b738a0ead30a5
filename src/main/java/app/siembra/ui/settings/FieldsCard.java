package app.siembra.ui.settings;

import app.siembra.model.FieldDefinition;
import app.siembra.model.Keys;
import app.siembra.model.OwnField;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Card;
import app.siembra.ui.kit.ChipPane;
import app.siembra.ui.kit.Keyed;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Presence;
import app.siembra.ui.kit.Styles;
import app.siembra.ui.parts.Choices;
import app.siembra.ui.parts.Speech;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The fields of the user's own, a line each; below them the usual ones, and one for a new field.
final class FieldsCard {
  private final FieldsViewModel model;
  private final Speech speech;
  private final VBox lines = Styles.styled(new VBox(), "circle-lines");
  private final Keyed<FieldDefinition> shown;
  private final ChipPane usual = new ChipPane();
  private final Label problem = Lines.of("", Styles.PROBLEM);
  private final ObservableValue<String> wrong;
  private final Choices<OwnField.Kind> kinds;

  FieldsCard(SettingsViewModel model, Speech speech) {
    this.model = model.fields();
    this.speech = speech;
    this.wrong = model.problem(Spot.Single.NEW_FIELD);
    this.kinds =
        new Choices<>(
            speech,
            List.of(OwnField.Kind.values()),
            (voice, kind) -> voice.texts().get("field.kind." + Keys.of(kind)));
    this.shown = new Keyed<>(lines, field -> new OwnFieldLine(field, this.model, speech));
  }

  Card create() {
    Presence.whereSaid(problem);
    return Card.titled(speech.bind("settings.fields"))
        .inside(
            Lines.of(speech.bind("settings.fields.why"), Styles.DETAIL),
            Presence.of(lines, Bindings.isNotEmpty(lines.getChildren())),
            usual,
            createNew(),
            problem);
  }

  private Node createNew() {
    var name = new TextField();
    name.promptTextProperty().bind(speech.bind("settings.fields.new"));
    name.accessibleTextProperty().bind(speech.bind("settings.fields.new"));
    name.textProperty().bindBidirectional(model.name());
    name.setOnAction(_ -> model.add());
    HBox.setHgrow(name, Priority.ALWAYS);
    return Styles.styled(
        new VBox(
            Lines.of(speech.bind("settings.fields.kind"), Styles.DETAIL),
            kinds.node(),
            Styles.styled(
                new HBox(name, Buttons.plain(speech.bind("settings.circles.add"), model::add)),
                "circle-line")),
        "circle-lines");
  }

  Subscription show() {
    say();
    return Subscription.combine(
        kinds.tie(model.kind()),
        model.all().subscribe(this::say),
        speech.voice().subscribe(this::say),
        wrong.subscribe(problem::setText));
  }

  private void say() {
    shown.show(model.all());
    List<Button> chips =
        model.templates().stream()
            .map(
                template ->
                    Buttons.chip(
                        speech.get("card.field.add", template.name()), () -> model.add(template)))
            .toList();
    usual.getChildren().setAll(chips);
  }
}
