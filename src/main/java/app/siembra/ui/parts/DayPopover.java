package app.siembra.ui.parts;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.Popover;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.DateCell;

/// A calendar that opens below a button and asks for a day.
public final class DayPopover {
  private DayPopover() {}

  /// Asks for a day to come. Opens the calendar below `owner` and hands over the day that is
  /// chosen; nothing if the user thinks better of it.
  public static void under(Node owner, LocalDate today, Consumer<LocalDate> choose) {
    var calendar = new Calendar(today);
    calendar.setDayCellFactory(_ -> new DayToCome(today));
    show(owner, calendar, choose);
  }

  /// The same, of any day.
  ///
  /// @param shown what the calendar is opened at
  public static void anyUnder(Node owner, LocalDate shown, Consumer<LocalDate> choose) {
    show(owner, new Calendar(shown), choose);
  }

  private static void show(Node owner, Calendar calendar, Consumer<LocalDate> choose) {
    var popover = new Popover(calendar);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    popover.setDetachable(false);
    calendar
        .valueProperty()
        .subscribe(
            (_, day) -> {
              popover.hide();
              choose.accept(day);
            });
    popover.show(owner);
  }

  private static final class DayToCome extends DateCell {
    private final LocalDate today;

    DayToCome(LocalDate today) {
      this.today = today;
    }

    @Override
    public void updateItem(LocalDate day, boolean empty) {
      super.updateItem(day, empty);
      setDisable(empty || !day.isAfter(today));
    }
  }
}
