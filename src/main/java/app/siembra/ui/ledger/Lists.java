package app.siembra.ui.ledger;

import app.siembra.service.HelpEntry;
import app.siembra.service.Presented;
import app.siembra.ui.kit.Contents;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The lists on the screen: what was found, and what waits.
final class Lists {
  private final ObservableList<Month> months = FXCollections.observableArrayList();
  private final ObservableList<Shared> people = FXCollections.observableArrayList();
  private final ObservableList<HelpEntry> open = FXCollections.observableArrayList();
  private final ObservableList<HelpEntry> thanks = FXCollections.observableArrayList();
  private final ObservableList<HelpEntry> lent = FXCollections.observableArrayList();
  private final ObservableList<Presented> introductions = FXCollections.observableArrayList();

  /// What was found, by month; empty while it is listed by person.
  ObservableList<Month> months() {
    return months;
  }

  /// What was found, by person; empty while it is listed by month.
  ObservableList<Shared> people() {
    return people;
  }

  ObservableList<HelpEntry> open() {
    return open;
  }

  ObservableList<HelpEntry> thanks() {
    return thanks;
  }

  ObservableList<HelpEntry> lent() {
    return lent;
  }

  ObservableList<Presented> introductions() {
    return introductions;
  }

  /// Shows what waits, whatever time is chosen.
  void wait(Everything everything) {
    Contents.set(open, everything.open());
    Contents.set(thanks, everything.thanks());
    Contents.set(lent, everything.lent());
    Contents.set(introductions, everything.introductionsInTurn());
  }

  /// Shows the first `room` of what was found, and gives how many there are beyond.
  int found(List<HelpEntry> found, Order order, int room) {
    return switch (order) {
      case BY_DATE -> {
        Contents.set(people, List.of());
        Contents.set(months, Month.of(first(found, room)));
        yield Math.max(0, found.size() - room);
      }
      case BY_PERSON -> {
        List<Shared> shared = Shared.of(found);
        Contents.set(months, List.of());
        Contents.set(people, first(shared, room));
        yield Math.max(0, shared.size() - room);
      }
    };
  }

  private static <T> List<T> first(List<T> values, int room) {
    return values.subList(0, Math.min(room, values.size()));
  }
}
