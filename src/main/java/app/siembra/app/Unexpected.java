package app.siembra.app;

import app.siembra.ui.kit.Dialogs;
import app.siembra.ui.parts.Speech;

/// Tells the user of what nobody expected: that it happened, under which code it is in the log, and where that is.
final class Unexpected {
  private final Mishaps mishaps;
  private final Speech speech;
  private final Dialogs dialogs;
  private final Runnable openLog;

  Unexpected(Mishaps mishaps, Speech speech, Dialogs dialogs, Runnable openLog) {
    this.mishaps = mishaps;
    this.speech = speech;
    this.dialogs = dialogs;
    this.openLog = openLog;
  }

  void tell(Throwable thrown) {
    String code = mishaps.record(thrown);
    dialogs.tell(
        new Dialogs.Failure(
            speech.get("failure.title"),
            speech.get("failure.text"),
            code,
            speech.get("failure.copy"),
            speech.get("failure.open-log"),
            speech.get("failure.close")),
        openLog);
  }
}
