package app.siembra.ui.parts;

import app.siembra.ui.kit.Buttons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The button that puts something off, and for a person also the ways of letting it rest.
public final class LaterMenu {
  /// What was chosen for a person.
  public sealed interface Choice {
    /// Not before this day.
    record Until(LocalDate day) implements Choice {}

    /// No reminders about this person any more.
    record NoReminders() implements Choice {}

    /// It was for a while, and that is fine.
    record WasForAWhile() implements Choice {}
  }

  private LaterMenu() {}

  /// For something to do: another day.
  public static MenuButton forTask(Speech speech, LocalDate today, Consumer<LocalDate> choose) {
    var button = Buttons.menu(speech.get("later.button"), List::of);
    button.setOnShowing(_ -> button.getItems().setAll(days(button, speech, today, choose)));
    return button;
  }

  /// For a person: another day, or rest.
  public static MenuButton forPerson(Speech speech, LocalDate today, Consumer<Choice> choose) {
    var button = Buttons.menu(speech.get("later.button"), List::of);
    button.setOnShowing(_ -> button.getItems().setAll(daysAndRest(button, speech, today, choose)));
    return button;
  }

  private static List<MenuItem> daysAndRest(
      Node owner, Speech speech, LocalDate today, Consumer<Choice> choose) {
    var items =
        new ArrayList<>(days(owner, speech, today, day -> choose.accept(new Choice.Until(day))));
    items.add(new SeparatorMenuItem());
    items.add(
        Buttons.item(
            speech.get("later.no-reminders"), () -> choose.accept(new Choice.NoReminders())));
    items.add(
        Buttons.item(
            speech.get("later.was-for-a-while"), () -> choose.accept(new Choice.WasForAWhile())));
    return items;
  }

  private static List<MenuItem> days(
      Node owner, Speech speech, LocalDate today, Consumer<LocalDate> choose) {
    return List.of(
        Buttons.item(speech.get("later.tomorrow"), () -> choose.accept(today.plusDays(1))),
        Buttons.item(speech.get("later.next-week"), () -> choose.accept(today.plusWeeks(1))),
        Buttons.item(speech.get("later.next-month"), () -> choose.accept(today.plusMonths(1))),
        Buttons.item(speech.get("later.a-day"), () -> DayPopover.under(owner, today, choose)));
  }
}
