package app.siembra.ui.arrival;

import app.siembra.service.Watcher;
import app.siembra.ui.kit.Progress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Tells those who wait for an import or an export how far it is, over all its files.
public final class Watching implements Watcher {
  private final Progress progress;
  private final long total;
  private @Nullable Path current;
  private long before;
  private long latest;

  /// @param total how many people or rows there will be in all, 0 where nobody knows
  public Watching(Progress progress, long total) {
    this.progress = progress;
    this.total = total;
  }

  @Override
  public void progress(Path file, long done) {
    if (!file.equals(current)) {
      current = file;
      before += latest;
    }
    latest = done;
    progress.report(before + done, total);
  }

  @Override
  public boolean cancelled() {
    return progress.cancelled();
  }
}
