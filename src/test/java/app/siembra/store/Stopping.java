package app.siembra.store;

import app.siembra.store.disk.DiskAround;
import java.io.IOException;
import java.nio.file.Path;

/// A disk of which the program is stopped as it moves a file for the n-th time.
final class Stopping extends DiskAround {
  private int left;

  Stopping(int moves) {
    this.left = moves;
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    left--;
    if (left <= 0) {
      throw new IOException("stopped");
    }
    super.move(from, to);
  }
}
