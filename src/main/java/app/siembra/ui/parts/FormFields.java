package app.siembra.ui.parts;

import app.siembra.model.Problem;
import app.siembra.ui.kit.Field;
import app.siembra.ui.kit.TextLines;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableMap;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Makes the fields of a form, each with its name above it and what is wrong below it. Enter in a
/// line saves the whole.
///
/// @param <S> where in the form something can be wrong
public final class FormFields<S> {
  private final Speech speech;
  private final ObservableMap<S, Problem> problems;
  private final Supplier<LocalDate> today;
  private final Runnable save;
  private final Map<S, Field> fields = new HashMap<>();

  /// @param problems what is wrong, where
  /// @param today what calendars open at
  /// @param save what Enter does
  public FormFields(
      Speech speech, ObservableMap<S, Problem> problems, Supplier<LocalDate> today, Runnable save) {
    this.speech = speech;
    this.problems = problems;
    this.today = today;
    this.save = save;
  }

  /// Any control under the name that this message says.
  public Field named(String name, Region control) {
    return new Field(speech.live(voice -> voice.texts().get(name)), control);
  }

  /// The same, where something can be wrong.
  public Field spot(String name, S spot, Region control) {
    Field field = named(name, control);
    fields.put(spot, field);
    return field;
  }

  /// The same under a name of the user's own.
  public Field spot(S spot, ObservableValue<String> name, Region control) {
    var field = new Field(name, control);
    fields.put(spot, field);
    return field;
  }

  /// One line of text.
  public TextField line(StringProperty text) {
    var line = new TextField();
    line.textProperty().bindBidirectional(text);
    line.setOnAction(_ -> save.run());
    return line;
  }

  /// Several lines of text.
  public TextLines lines(StringProperty text, int rows) {
    var lines = new TextLines(rows, save);
    lines.textProperty().bindBidirectional(text);
    return lines;
  }

  /// A day, as people say it.
  public Field day(String name, S spot, StringProperty text) {
    var day = new DayField(speech, today);
    day.text().bindBidirectional(text);
    day.field().accessibleTextProperty().bind(speech.live(voice -> voice.texts().get(name)));
    day.field().setOnAction(_ -> save.run());
    return spot(name, spot, day);
  }

  /// Goes to the field where this can be wrong.
  public void enter(S spot) {
    Optional.ofNullable(fields.get(spot)).ifPresent(Field::enter);
  }

  /// Goes to the first field with which something is wrong, by the order of the problems.
  public void enterFirstWrong() {
    problems.keySet().stream()
        .flatMap(spot -> Stream.ofNullable(fields.get(spot)))
        .findFirst()
        .ifPresent(Field::enter);
  }

  /// Says what is wrong, now and after each change, until the subscription ends.
  public Subscription show() {
    say();
    return Subscription.combine(
        problems.subscribe(this::say), speech.voice().subscribe((_, _) -> say()));
  }

  private void say() {
    fields.forEach((spot, field) -> field.problem(words(problems.get(spot))));
  }

  private String words(@Nullable Problem problem) {
    return problem == null ? "" : speech.voice().get().sentences().problem(problem);
  }
}
