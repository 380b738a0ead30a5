package app.siembra.ui.settings;

import app.siembra.model.ProblemException;
import java.nio.file.Path;

/// What this computer does for Siembra outside its window.
public interface Computer {
  /// How notices reach the user outside the window.
  enum Notices {
    NOTIFY_SEND("notify-send"),
    OSASCRIPT("osascript"),
    POWERSHELL("powershell.exe"),
    NONE("");

    private final String program;

    Notices(String program) {
      this.program = program;
    }

    /// The program that shows them.
    public String program() {
      return program;
    }
  }

  /// How they do now.
  Notices notices();

  /// Whether Siembra starts with the computer. Takes a moment.
  boolean isStarting();

  /// Lets Siembra start with the computer, in the background, or no more. Takes a moment.
  ///
  /// @throws ProblemException `autostart.failed` with the file that cannot be written
  void start(boolean withComputer);

  /// The file that says so.
  Path entry();
}
