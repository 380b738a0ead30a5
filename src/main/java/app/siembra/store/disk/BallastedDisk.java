package app.siembra.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import org.jspecify.annotations.Nullable;

/// A disk on which a write that fails is tried once more, with the room of the ballast.
final class BallastedDisk implements Disk {
  private final Disk disk;
  private final Ballast ballast;

  BallastedDisk(Disk disk, Ballast ballast) {
    this.disk = disk;
    this.ballast = ballast;
  }

  @Override
  public DiskFile read(Path file) throws IOException {
    return disk.read(file);
  }

  @Override
  public DiskFile write(Path file, FileAttribute<?>... attributes) throws IOException {
    try {
      return new Ballasted(disk.write(file, attributes));
    } catch (IOException e) {
      giveUpFor(e);
      return new Ballasted(disk.write(file, attributes));
    }
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

  private void giveUpFor(IOException failure) throws IOException {
    boolean given;
    try {
      given = ballast.giveUp();
    } catch (IOException e) {
      failure.addSuppressed(e);
      throw failure;
    }
    if (!given) {
      throw failure;
    }
  }

  private final class Ballasted implements DiskFile {
    private final DiskFile file;

    private Ballasted(DiskFile file) {
      this.file = file;
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
      return file.read(target, position);
    }

    @Override
    public void write(ByteBuffer source, long position) throws IOException {
      ByteBuffer again = source.duplicate();
      try {
        file.write(source, position);
      } catch (IOException e) {
        giveUpFor(e);
        file.write(again, position);
        source.position(again.position());
      }
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
