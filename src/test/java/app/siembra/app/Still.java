package app.siembra.app;

import app.siembra.ui.kit.Dialogs;
import app.siembra.ui.settings.Computer;
import app.siembra.ui.settings.StillComputer;
import java.util.Optional;

/// A program that a test runs in: it does not end, and nothing of it is seen outside its window.
final class Still implements Program {
  private boolean staying;

  static Outside outside(Dialogs dialogs) {
    return outside(dialogs, new Still(), new Bell(Optional.empty()));
  }

  static Outside outside(Dialogs dialogs, Program program, Bell bell) {
    return new Outside(
        dialogs, _ -> {}, program, new StillComputer(Computer.Notices.NOTIFY_SEND), bell);
  }

  boolean isStaying() {
    return staying;
  }

  @Override
  public void quit() {}

  @Override
  public void stay(boolean inBackground) {
    staying = inBackground;
  }
}
