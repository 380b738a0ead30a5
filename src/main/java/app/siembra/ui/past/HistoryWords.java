package app.siembra.ui.past;

import app.siembra.model.ChangeLabel;
import app.siembra.service.HistoryLine;
import app.siembra.ui.parts.Voice;
import java.time.LocalDateTime;
import java.util.List;

/// Says what was changed, and when.
public record HistoryWords(Voice voice) {
  /// What a line tells of.
  public String what(HistoryLine line) {
    return what(line, line.label());
  }

  /// The same with another label.
  public String what(HistoryLine line, ChangeLabel label) {
    String done = voice.sentences().changeInFull(label);
    return switch (line.kind()) {
      case NEW -> state(line, done);
      case TAKEN_BACK -> voice.texts().get("window.undone", done);
      case DONE_AGAIN -> state(line, voice.texts().get("window.redone", done));
    };
  }

  private String state(HistoryLine line, String done) {
    return line.undone() ? voice.texts().get("history.undone", done) : done;
  }

  /// When that was.
  public String when(LocalDateTime at) {
    return voice.words().leading(voice.days().moment(at));
  }

  /// Which later changes keep one from being taken back.
  ///
  /// @param by the later ones, the oldest first; not empty
  public String blocked(List<HistoryLine> by) {
    String first = what(by.getLast());
    return by.size() == 1
        ? voice.texts().get("history.blocked", first)
        : voice.texts().count("history.blocked.several", by.size() - 1, first);
  }
}
