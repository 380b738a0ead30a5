package app.siembra.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import org.jspecify.annotations.Nullable;

/// Another disk, but for what a subclass does otherwise.
public abstract class DiskAround implements Disk {
  private final Disk disk;

  protected DiskAround(Disk disk) {
    this.disk = disk;
  }

  /// The disk of this computer, likewise.
  protected DiskAround() {
    this(new LocalDisk());
  }

  @Override
  public DiskFile read(Path file) throws IOException {
    return disk.read(file);
  }

  @Override
  public DiskFile write(Path file, FileAttribute<?>... attributes) throws IOException {
    return disk.write(file, attributes);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    disk.move(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    disk.delete(file);
  }

  @Override
  public void force(Path folder) throws IOException {
    disk.force(folder);
  }

  @Override
  public long free(Path folder) throws IOException {
    return disk.free(folder);
  }

  /// One of its files.
  protected abstract static class FileAround implements DiskFile {
    private final DiskFile file;

    protected FileAround(DiskFile file) {
      this.file = file;
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
      return file.read(target, position);
    }

    @Override
    public void write(ByteBuffer source, long position) throws IOException {
      file.write(source, position);
    }

    @Override
    public void force() throws IOException {
      file.force();
    }

    @Override
    public void truncate(long size) throws IOException {
      file.truncate(size);
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.tryLock(position, size, shared);
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
