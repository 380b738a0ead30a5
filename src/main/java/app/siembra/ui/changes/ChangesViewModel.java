package app.siembra.ui.changes;

import app.siembra.service.HistoryLine;
import app.siembra.service.Remains;
import app.siembra.service.Removed;
import app.siembra.service.SafeCopy;
import app.siembra.service.Safekeeping;
import app.siembra.service.Services;
import app.siembra.service.Trash;
import app.siembra.service.Undo;
import app.siembra.ui.kit.Contents;
import app.siembra.ui.kit.Dialogs;
import app.siembra.ui.kit.Newest;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.Voice;
import app.siembra.ui.past.TakingBack;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// The past changes and what was removed, and what can be done with them.
public final class ChangesViewModel {
  static final int PAGE = 50;

  private final Undo undo;
  private final Trash trash;
  private final Safekeeping safekeeping;
  private final Dialogs dialogs;
  private final Desk desk;
  private final Newest reading = new Newest();
  private final ObservableList<Removed> removed = FXCollections.observableArrayList();
  private final ObservableList<HistoryLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private int room = PAGE;

  /// Shows what these services answer, at this desk.
  public ChangesViewModel(Services services, Dialogs dialogs, Desk desk) {
    this.undo = services.undo();
    this.trash = services.trash();
    this.safekeeping = services.safekeeping();
    this.dialogs = dialogs;
    this.desk = desk;
  }

  /// What waits in the trash, what was removed last first.
  ObservableList<Removed> removed() {
    return removed;
  }

  /// What was changed, newest first.
  ObservableList<HistoryLine> lines() {
    return lines;
  }

  /// Whether older changes could be listed.
  ReadOnlyBooleanProperty more() {
    return more.getReadOnlyProperty();
  }

  /// Whether they have been read.
  ReadOnlyBooleanProperty read() {
    return read.getReadOnlyProperty();
  }

  /// Whether something is being erased.
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /// By the clock on the wall.
  LocalDateTime local(Instant at) {
    return desk.now().local(at);
  }

  /// Keeps what is shown up to date until the subscription ends.
  Subscription watch() {
    return desk.watch(this::refresh);
  }

  private record Answer(List<Removed> removed, List<HistoryLine> lines) {}

  private void refresh() {
    desk.ask(
        reading, () -> new Answer(trash.removed(desk.now()), undo.history(room + 1)), this::show);
  }

  private void show(Answer answer) {
    Contents.set(removed, answer.removed());
    Contents.set(lines, answer.lines().subList(0, Math.min(room, answer.lines().size())));
    more.set(answer.lines().size() > room);
    read.set(true);
  }

  /// Lists as many again.
  void showMore() {
    room += PAGE;
    refresh();
  }

  /// Takes one change back alone, or says which later ones stand upon it.
  void takeBack(HistoryLine line) {
    new TakingBack(undo, desk).takeBack(line.sequence());
  }

  void putBack(Removed what) {
    desk.change(moment -> trash.putBack(what.change(), moment));
  }

  /// Says what that means, and if the user wants it erases for good; then asks about the backups that
  /// still hold it.
  void erase(Removed what) {
    String name = voice().sentences().change(what.label());
    if (dialogs.confirm(forGood(name))) {
      busy.set(true);
      desk.ask(() -> trash.erase(what.change(), desk.now()), this::erased)
          .over()
          .subscribe(
              over -> {
                if (over) {
                  busy.set(false);
                }
              });
    }
  }

  private void erased(Remains remains) {
    List<SafeCopy> copies = remains.copies();
    if (copies.isEmpty()) {
      desk.notices().say(folders(remains, voice().texts().get("changes.erased")));
    } else if (dialogs.confirm(older(copies))) {
      desk.ask(
          () -> {
            safekeeping.giveUp(copies);
            return true;
          },
          _ -> desk.notices().say(folders(remains, voice().texts().get("changes.erased"))));
    } else {
      desk.notices().say(folders(remains, voice().texts().get("changes.erased.kept")));
    }
  }

  /// What lies beside the network is the user's to look through.
  private String folders(Remains remains, String said) {
    String names =
        remains.folders().stream()
            .map(folder -> folder.getFileName().toString())
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? said : voice().texts().get("changes.erased.folders", said, names);
  }

  private Dialogs.Question older(List<SafeCopy> copies) {
    String since = voice().days().moment(local(copies.getLast().at()));
    return new Dialogs.Question(
        voice().texts().count("changes.backups.title", copies.size()),
        voice().texts().get("changes.backups.text", since),
        voice().texts().get("changes.backups.act"),
        voice().texts().get("changes.backups.leave"));
  }

  private Dialogs.Question forGood(String name) {
    return new Dialogs.Question(
        voice().texts().get("changes.erase.title"),
        voice().texts().get("changes.erase.text", name),
        voice().texts().get("changes.erase.act"),
        voice().texts().get("changes.erase.leave"));
  }

  private Voice voice() {
    return desk.speech().voice().get();
  }
}
