package app.siembra.ui.parts;

import app.siembra.model.FollowUp;
import app.siembra.model.Repeat;
import app.siembra.ui.kit.Buttons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

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

  /// What can be done with something to do besides doing it.
  ///
  /// @param followUp what
  /// @param move to another day
  /// @param skip leaves it out this time
  /// @param repeating says how often it is to be done: null for once
  public record Task(
      FollowUp followUp,
      Consumer<LocalDate> move,
      Runnable skip,
      Consumer<@Nullable Repeat> repeating) {}

  private LaterMenu() {}

  /// For something that the user said they would do: another day, left out, or done again and
  /// again.
  public static MenuButton forTask(Speech speech, LocalDate today, Task task) {
    var button = Buttons.menu(speech.get("later.button"), List::of);
    button.setOnShowing(_ -> button.getItems().setAll(items(button, speech, today, task)));
    return button;
  }

  /// The same as the entries of a menu.
  public static List<MenuItem> items(Node owner, Speech speech, LocalDate today, Task task) {
    var items = new ArrayList<>(days(owner, speech, today, task.move()));
    items.add(new SeparatorMenuItem());
    items.add(
        Buttons.item(
            speech.get(task.followUp().repeat() == null ? "later.drop" : "later.skip"),
            task.skip()));
    items.add(repeats(speech, task));
    return items;
  }

  private static Menu repeats(Speech speech, Task task) {
    var menu = new Menu(speech.get("later.repeat"));
    Repeat now = task.followUp().repeat();
    LocalDate since = task.followUp().due();
    menu.getItems()
        .add(radio(speech.get("later.once"), now == null, () -> task.repeating().accept(null)));
    for (Repeat counted : Repeats.since(since)) {
      menu.getItems().add(usual(counted, now, speech, task));
    }
    menu.getItems().add(new SeparatorMenuItem());
    for (Repeat fromDone : Repeats.fromDone()) {
      menu.getItems().add(usual(fromDone, now, speech, task));
    }
    return menu;
  }

  private static MenuItem usual(Repeat usual, @Nullable Repeat now, Speech speech, Task task) {
    return radio(
        speech.voice().get().words().repeat(usual),
        now != null && Repeats.isSame(now, usual),
        () -> task.repeating().accept(usual));
  }

  private static MenuItem radio(String words, boolean on, Runnable action) {
    var item = new RadioMenuItem(words);
    item.setMnemonicParsing(false);
    item.setSelected(on);
    item.setOnAction(_ -> action.run());
    return item;
  }

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
