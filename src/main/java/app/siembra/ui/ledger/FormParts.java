package app.siembra.ui.ledger;

import app.siembra.model.Problem;
import app.siembra.ui.kit.Field;
import app.siembra.ui.parts.DayField;
import app.siembra.ui.parts.Speech;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Makes the fields of the form, each with its name above it and what is wrong below it.
final class FormParts {
  private final HelpFormViewModel model;
  private final Speech speech;
  private final Runnable save;
  private final Map<HelpReading.Spot, Field> fields = new EnumMap<>(HelpReading.Spot.class);

  /// @param save what Enter in a line does
  FormParts(HelpFormViewModel model, Speech speech, Runnable save) {
    this.model = model;
    this.speech = speech;
    this.save = save;
  }

  Field named(String name, Region control) {
    return new Field(speech.live(voice -> voice.texts().get(name)), control);
  }

  Field spot(String name, HelpReading.Spot spot, Region control) {
    Field field = named(name, control);
    fields.put(spot, field);
    return field;
  }

  TextField line(StringProperty text) {
    var line = new TextField();
    line.textProperty().bindBidirectional(text);
    line.setOnAction(_ -> save.run());
    return line;
  }

  Field line(String name, HelpReading.Spot spot, StringProperty text) {
    return spot(name, spot, line(text));
  }

  Field day(String name, HelpReading.Spot spot, StringProperty text) {
    var day = new DayField(speech, model::date);
    day.text().bindBidirectional(text);
    day.field().accessibleTextProperty().bind(speech.live(voice -> voice.texts().get(name)));
    day.field().setOnAction(_ -> save.run());
    return spot(name, spot, day);
  }

  /// Says what is wrong, now and after each change, until the subscription ends.
  Subscription show() {
    return Subscription.combine(
        model.problems().subscribe(this::say), speech.voice().subscribe(this::say));
  }

  private void say() {
    fields.forEach((spot, field) -> field.problem(words(model.problems().get(spot))));
  }

  private String words(@Nullable Problem problem) {
    return problem == null ? "" : speech.voice().get().sentences().problem(problem);
  }
}
