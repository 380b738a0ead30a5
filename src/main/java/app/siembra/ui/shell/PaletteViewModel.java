package app.siembra.ui.shell;

import app.siembra.ui.kit.Newest;
import app.siembra.ui.kit.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the search field finds as one types: people and commands at once; what was written too,
/// and, where the history is read for it, when the typing pauses, and never twice at the same time.
final class PaletteViewModel {
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final int FEWEST_LETTERS = 3;
  private static final int FEWEST_LETTERS_QUICKLY = 2;

  private final Finder finder;
  private final Function<String, List<Found>> own;
  private final Tasks tasks;
  private final Newest asking = new Newest();
  private final ReadOnlyObjectWrapper<Finds> finds = new ReadOnlyObjectWrapper<>(Finds.NOTHING);
  private String text = "";
  private Written written = new Written("", List.of(), List.of());
  private boolean unread;
  private boolean reading;

  /// What was found last in what was written, and for which text.
  private record Written(String text, List<Found> things, List<Found> found) {
    Written of(String asked) {
      return asked.equals(text) ? this : new Written(asked, List.of(), List.of());
    }
  }

  /// @param own the screens and commands whose names fit
  PaletteViewModel(Finder finder, Function<String, List<Found>> own, Tasks tasks) {
    this.finder = finder;
    this.own = own;
    this.tasks = tasks;
  }

  ReadOnlyObjectProperty<Finds> finds() {
    return finds.getReadOnlyProperty();
  }

  /// Finds what fits.
  void ask(String typed) {
    text = typed.strip();
    unread = true;
    String asked = text;
    asking.start(tasks.job(() -> finder.people(asked)).onSuccess(people -> show(asked, people)));
    if (finder.isQuick()) {
      read(asked);
    } else if (isEnough(asked)) {
      tasks.later(PAUSE, () -> read(asked));
    }
  }

  private boolean isEnough(String asked) {
    return asked.length() >= (finder.isQuick() ? FEWEST_LETTERS_QUICKLY : FEWEST_LETTERS);
  }

  private void show(String asked, List<Found> people) {
    Written known = written.of(asked);
    finds.set(
        new Finds(
            people,
            known.things(),
            asked.isEmpty() ? List.of() : own.apply(asked),
            known.found(),
            asked,
            !isEnough(asked) || written.text().equals(asked)));
  }

  /// Reads what was written, if nothing else was typed since.
  private void read(String asked) {
    if (!reading && unread && isEnough(asked) && asked.equals(text)) {
      reading = true;
      unread = false;
      tasks
          .job(() -> new Written(asked, finder.things(asked), finder.written(asked)))
          .onSuccess(this::showWritten)
          .onEnd(() -> readOn())
          .start();
    }
  }

  private void showWritten(Written found) {
    if (found.text().equals(text)) {
      written = found;
      if (finds.get().asked().equals(found.text())) {
        finds.set(finds.get().with(found.things(), found.found()));
      }
    }
  }

  private void readOn() {
    reading = false;
    read(text);
  }
}
