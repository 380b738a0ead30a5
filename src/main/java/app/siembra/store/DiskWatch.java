package app.siembra.store;

import app.siembra.store.disk.Ballast;
import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.Disk;
import app.siembra.store.disk.DiskFile;
import app.siembra.store.disk.LocalDisk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks after the disk under an open network: whether there is room, whether it can be written to,
/// and whether it is there at all. Asked before each change, so that what goes wrong is told before
/// anything is touched, and what was wrong is forgotten as soon as it is mended.
public final class DiskWatch {
  /// With less room than that nothing is changed.
  static final long LEAST = 64_000_000;

  private static final Logger LOG = LoggerFactory.getLogger(DiskWatch.class);
  private static final String PROBE = "siembra.probe";
  private static final int PROBED = 4096;

  private final DataFolder folder;
  private final Path network;
  private final Ballast ballast;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile DiskState state = new DiskState.Fine();

  /// Whether a write has failed since one went well.
  private boolean doubtful;

  /// @param network the file of the network
  DiskWatch(DataFolder folder, Path network, Ballast ballast) {
    this.folder = folder;
    this.network = network;
    this.ballast = ballast;
  }

  /// Whether there is room in a folder that is not open.
  public static DiskState lookAt(Path folder) {
    try {
      return room(new LocalDisk(), folder);
    } catch (IOException e) {
      return new DiskState.Unwritable();
    }
  }

  private static DiskState room(Disk disk, Path folder) throws IOException {
    long free = disk.free(folder);
    return free < LEAST ? new DiskState.Full(free) : new DiskState.Fine();
  }

  /// Whether there is room for so many bytes more.
  DiskState besides(long bytes) {
    try {
      long free = folder.disk().free(folder.path());
      return free - bytes < LEAST ? new DiskState.Full(free) : new DiskState.Fine();
    } catch (IOException e) {
      return new DiskState.Unwritable();
    }
  }

  /// What was found at the last look.
  public DiskState state() {
    return state;
  }

  /// Tells whenever a look finds something else than the one before.
  ///
  /// @param listener runs on the thread that looked: it must be quick
  /// @return ends that
  public Runnable listen(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Looks.
  public synchronized DiskState look() {
    DiskState now = found();
    if (!now.equals(state)) {
      LOG.info("the disk: {}", now);
      state = now;
      listeners.forEach(Runnable::run);
    }
    return now;
  }

  /// Looks, and takes on ballast where there is none and room for it: a few megabytes that are
  /// given up where the disk turns out to be full, so that what is under way can be finished. For
  /// whoever has the network open for long, now and then.
  public synchronized DiskState tend() {
    if (look().isFine()) {
      try {
        if (!ballast.isThere() && folder.disk().free(folder.path()) >= LEAST + 2L * Ballast.SIZE) {
          ballast.make();
        }
      } catch (IOException e) {
        LOG.warn("no ballast", e);
        doubtful = true;
        return look();
      }
    }
    return state;
  }

  /// Something failed that had to do with the disk: it is looked at more closely.
  synchronized void doubt() {
    doubtful = true;
    look();
  }

  private DiskState found() {
    if (!Files.isDirectory(folder.path()) || !Files.exists(network)) {
      return new DiskState.Gone();
    }
    return switch (state) {
      case DiskState.Gone _, DiskState.Back _ -> new DiskState.Back();
      case DiskState.Fine _, DiskState.Full _, DiskState.Unwritable _ -> there();
    };
  }

  private DiskState there() {
    try {
      DiskState room = room(folder.disk(), folder.path());
      if (!room.isFine()) {
        return room;
      }
      if (!Files.isWritable(folder.path()) || !Files.isWritable(network)) {
        return new DiskState.Unwritable();
      }
      if (doubtful) {
        probe();
        doubtful = false;
      }
      return new DiskState.Fine();
    } catch (IOException e) {
      LOG.warn("the disk fails", e);
      return new DiskState.Unwritable();
    }
  }

  private void probe() throws IOException {
    Path file = folder.file(PROBE);
    try (DiskFile open = folder.write(file)) {
      open.write(ByteBuffer.allocate(PROBED), 0);
      open.force();
    } finally {
      folder.disk().delete(file);
    }
  }
}
