package app.siembra.ui.parts;

import app.siembra.ui.kit.Buttons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The button that puts something off, and for a person also the ways of letting it rest.
public final class LaterMenu {
  /// What was chosen.
  public sealed interface Choice {
    /// Not before this day.
    record Until(LocalDate day) implements Choice {}

    /// On a day that is still to be asked for.
    record AskForDay() implements Choice {}

    /// No reminders about this person any more.
    record NoReminders() implements Choice {}

    /// It was for a while, and that is fine.
    record WasForAWhile() implements Choice {}
  }

  private LaterMenu() {}

  /// For something to do: another day.
  public static MenuButton forTask(Speech speech, LocalDate today, Consumer<Choice> choose) {
    return Buttons.menu(speech.get("later.button"), () -> days(speech, today, choose));
  }

  /// For a person: another day, or rest.
  public static MenuButton forPerson(Speech speech, LocalDate today, Consumer<Choice> choose) {
    return Buttons.menu(speech.get("later.button"), () -> daysAndRest(speech, today, choose));
  }

  private static List<MenuItem> daysAndRest(
      Speech speech, LocalDate today, Consumer<Choice> choose) {
    var items = new ArrayList<>(days(speech, today, choose));
    items.add(new SeparatorMenuItem());
    items.add(
        Buttons.item(
            speech.get("later.no-reminders"), () -> choose.accept(new Choice.NoReminders())));
    items.add(
        Buttons.item(
            speech.get("later.was-for-a-while"), () -> choose.accept(new Choice.WasForAWhile())));
    return items;
  }

  private static List<MenuItem> days(Speech speech, LocalDate today, Consumer<Choice> choose) {
    return List.of(
        until(speech.get("later.tomorrow"), today.plusDays(1), choose),
        until(speech.get("later.next-week"), today.plusWeeks(1), choose),
        until(speech.get("later.next-month"), today.plusMonths(1), choose),
        Buttons.item(speech.get("later.a-day"), () -> choose.accept(new Choice.AskForDay())));
  }

  private static MenuItem until(String words, LocalDate day, Consumer<Choice> choose) {
    return Buttons.item(words, () -> choose.accept(new Choice.Until(day)));
  }
}
