package app.siembra.ui.recovery;

import app.siembra.service.WayBack;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The ways out of the screen.
public interface Doors {
  /// The network is back.
  ///
  /// @param way what came back
  /// @param kept where the damaged files are kept, or null where there were none
  void enter(WayBack way, @Nullable Path kept);

  /// Opens a network that is damaged inside as it is.
  void enterAnyway();

  /// Shows the folder with the files.
  void showFiles();

  /// Ends the program.
  void quit();
}
