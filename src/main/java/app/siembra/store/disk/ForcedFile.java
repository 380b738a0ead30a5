package app.siembra.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import java.util.function.Consumer;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/// A database file whose writes are on the disk when they return.
///
/// H2 writes a *chunk* (all pages of one commit) at once and ends it with a footer that carries its
/// sum; on opening, a chunk counts where its footer is whole. So the footer may reach the disk only
/// after everything before it: the body is written and forced, then the last sector with the
/// footer, forced again. The two blocks at the start, which hold the same header twice, are written
/// and forced one after the other, so that one of them is whole at any moment.
// Reads and writes name their position, so they need no lock that holds up the readers.
@SuppressWarnings("UnsynchronizedOverridesSynchronized")
final class ForcedFile extends FileBaseDefault {
  /// What a disk writes whole; the footer (128 bytes) is at the end of it.
  private static final int SECTOR = 512;

  private static final int BLOCK = 4096;

  private final DiskFile file;
  private final boolean forced;
  private final Consumer<ForcedFile> closed;

  /// @param forced whether writes are; not where the file counts only once it is whole
  /// @param closed is told when it is closed
  ForcedFile(DiskFile file, boolean forced, Consumer<ForcedFile> closed) {
    this.file = file;
    this.forced = forced;
    this.closed = closed;
  }

  @Override
  public int write(ByteBuffer source, long position) throws IOException {
    int length = source.remaining();
    if (!forced) {
      file.write(source, position);
      return length;
    }
    int first = isHeader(position, length) ? BLOCK : length - SECTOR;
    if (first > 0) {
      writeForced(source, position, first);
    }
    writeForced(source, position + length - source.remaining(), source.remaining());
    return length;
  }

  private static boolean isHeader(long position, int length) {
    return position == 0 && length == 2 * BLOCK;
  }

  private void writeForced(ByteBuffer source, long position, int length) throws IOException {
    file.write(source.slice(source.position(), length), position);
    file.force();
    source.position(source.position() + length);
  }

  @Override
  public int read(ByteBuffer target, long position) throws IOException {
    return file.read(target, position);
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  protected void implTruncate(long size) throws IOException {
    file.truncate(size);
  }

  @Override
  public void force(boolean metaData) throws IOException {
    file.force();
  }

  @Override
  public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return file.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    file.close();
    closed.accept(this);
  }
}
