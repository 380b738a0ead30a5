package app.siembra.ui.parts;

import app.siembra.model.PartialDate;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Styles;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// A line for a day, written as people say it or picked from a calendar.
public final class DayField extends HBox {
  /// So wide that the longest day is whole: `23 de noviembre de 2026`.
  private static final int COLUMNS = 14;

  private final TextField field = new TextField();
  private final Speech speech;

  /// @param today what the calendar is opened at
  public DayField(Speech speech, Supplier<LocalDate> today) {
    this.speech = speech;
    Styles.styled(this, "day-field");
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setPrefColumnCount(COLUMNS);
    var calendar =
        Buttons.icon(
            Feather.CALENDAR,
            speech.bind("day.pick"),
            () -> DayPopover.anyUnder(field, today.get(), this::show));
    getChildren().addAll(field, calendar);
  }

  /// What is written there.
  public StringProperty text() {
    return field.textProperty();
  }

  /// The line itself, for its name and its keys.
  public TextField field() {
    return field;
  }

  private void show(LocalDate day) {
    field.setText(speech.voice().get().days().partial(PartialDate.of(day)));
  }
}
