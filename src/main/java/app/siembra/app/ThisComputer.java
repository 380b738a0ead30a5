package app.siembra.app;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.ui.settings.Computer;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// This computer, as the settings see it.
final class ThisComputer implements Computer {
  private static final Logger LOG = LoggerFactory.getLogger(ThisComputer.class);

  private final Bell bell;
  private final Autostart autostart;

  ThisComputer(Bell bell, Autostart autostart) {
    this.bell = bell;
    this.autostart = autostart;
  }

  @Override
  public Notices notices() {
    return bell.way();
  }

  @Override
  public boolean isStarting() {
    return autostart.isThere();
  }

  @Override
  public void start(boolean withComputer) {
    try {
      if (withComputer) {
        autostart.write();
      } else {
        autostart.remove();
      }
    } catch (IOException e) {
      LOG.warn("the entry for the start cannot be written", e);
      throw new ProblemException(Problem.of("autostart.failed", autostart.file().toString()));
    }
  }

  @Override
  public Path entry() {
    return autostart.file();
  }
}
