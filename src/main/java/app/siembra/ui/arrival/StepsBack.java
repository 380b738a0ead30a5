package app.siembra.ui.arrival;

import app.siembra.model.ChangeLabel;
import app.siembra.service.HistoryLine;
import app.siembra.service.Undo;
import app.siembra.ui.parts.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes changes back, the newest first, and says which.
public final class StepsBack {
  private final Undo undo;
  private final Desk desk;

  public StepsBack(Undo undo, Desk desk) {
    this.undo = undo;
    this.desk = desk;
  }

  /// Takes these changes back, as far as nothing else was done after them.
  public void all(Set<Long> changes) {
    desk.ask(() -> undone(changes), this::say);
  }

  private List<ChangeLabel> undone(Set<Long> changes) {
    List<ChangeLabel> labels = new ArrayList<>();
    Optional<HistoryLine> next = undo.undoable();
    // What takes back makes a number of its own, so that this ends with the set.
    while (next.isPresent() && changes.contains(next.get().sequence())) {
      undo.undo(desk.now()).ifPresent(labels::add);
      next = undo.undoable();
    }
    return labels;
  }

  private void say(List<ChangeLabel> labels) {
    if (!labels.isEmpty()) {
      var voice = desk.speech().voice().get();
      var words = labels.stream().map(voice.sentences()::change).toList();
      desk.notices().say(voice.texts().get("window.undone", voice.texts().list(words)));
    }
  }
}
