package app.siembra.ui.settings;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.nio.file.Path;

/// A computer that only remembers what it was asked for.
public final class StillComputer implements Computer {
  private final Notices way;
  private boolean starting;
  private boolean refusing;

  public StillComputer(Notices way) {
    this.way = way;
  }

  /// From now on nothing can be written there.
  void refuse() {
    refusing = true;
  }

  @Override
  public Notices notices() {
    return way;
  }

  @Override
  public boolean isStarting() {
    return starting;
  }

  @Override
  public void start(boolean withComputer) {
    if (refusing) {
      throw new ProblemException(Problem.of("autostart.failed", entry().toString()));
    }
    starting = withComputer;
  }

  @Override
  public Path entry() {
    return Path.of("/home/marta/.config/autostart/siembra.desktop");
  }
}
