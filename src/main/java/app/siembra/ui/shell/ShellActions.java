package app.siembra.ui.shell;

/// What the window can be asked to do that is not its own business.
public interface ShellActions {
  /// Takes the last change back.
  void undo();

  /// Does again what was taken back last.
  void redo();

  /// Looks again whether the network can be changed.
  void tryAgain();

  /// Ends the program.
  void quit();
}
