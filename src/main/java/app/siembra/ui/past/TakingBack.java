package app.siembra.ui.past;

import app.siembra.service.HistoryLine;
import app.siembra.service.Undo;
import app.siembra.ui.parts.Desk;
import java.util.List;

/// Takes changes of the past back, each by itself.
public record TakingBack(Undo undo, Desk desk) {
  /// Takes one back, or says which later ones stand upon it. The newest is undone, so that it can be
  /// done again.
  public void takeBack(HistoryLine line) {
    desk.ask(() -> tried(line), by -> tell(by));
  }

  private List<HistoryLine> tried(HistoryLine line) {
    boolean newest = undo.undoable().filter(next -> next.sequence() == line.sequence()).isPresent();
    if (newest) {
      var _ = undo.undo(desk.now());
      return List.of();
    }
    return undo.reverse(line.sequence(), desk.now());
  }

  private void tell(List<HistoryLine> by) {
    if (!by.isEmpty()) {
      desk.notices().say(new HistoryWords(desk.speech().voice().get()).blocked(by));
    }
  }
}
