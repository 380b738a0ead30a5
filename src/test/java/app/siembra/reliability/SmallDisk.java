package app.siembra.reliability;

import app.siembra.store.disk.DiskAround;
import app.siembra.store.disk.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;

/// A disk with so much room and no more: what does not fit fails, what is removed or cut makes room.
public final class SmallDisk extends DiskAround {
  private long free;

  /// @param free how much room there is, in bytes
  public SmallDisk(long free) {
    this.free = free;
  }

  /// Somebody else fills it up or makes room, so that this much is left.
  public synchronized void leave(long bytes) {
    free = bytes;
  }

  @Override
  public synchronized long free(Path folder) throws IOException {
    long _ = super.free(folder);
    return free;
  }

  private synchronized void take(long bytes) throws IOException {
    if (bytes > free) {
      throw new IOException("No space left on device");
    }
    free -= bytes;
  }

  private synchronized void give(long bytes) {
    free += bytes;
  }

  @Override
  public DiskFile write(Path file, FileAttribute<?>... attributes) throws IOException {
    return new Small(super.write(file, attributes));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    give(length(to));
    super.move(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    give(length(file));
    super.delete(file);
  }

  private static long length(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  private final class Small extends FileAround {
    private Small(DiskFile file) {
      super(file);
    }

    @Override
    public void write(ByteBuffer source, long position) throws IOException {
      take(Math.max(0, position + source.remaining() - size()));
      super.write(source, position);
    }

    @Override
    public void truncate(long size) throws IOException {
      give(Math.max(0, size() - size));
      super.truncate(size);
    }
  }
}
