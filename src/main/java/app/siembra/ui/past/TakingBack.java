package app.siembra.ui.past;

import app.siembra.service.HistoryLine;
import app.siembra.service.Undo;
import app.siembra.ui.parts.Desk;
import java.util.List;

/// Takes changes of the past back, each by itself.
public record TakingBack(Undo undo, Desk desk) {
  /// Takes one back, or says which later ones stand upon it.
  ///
  /// @param change its number
  public void takeBack(long change) {
    desk.ask(() -> undo.reverse(change, desk.now()), this::tell);
  }

  private void tell(List<HistoryLine> by) {
    if (!by.isEmpty()) {
      desk.notices().say(new HistoryWords(desk.speech().voice().get()).blocked(by));
    }
  }
}
