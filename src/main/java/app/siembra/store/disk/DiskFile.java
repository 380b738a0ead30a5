package app.siembra.store.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import org.jspecify.annotations.Nullable;

/// An open file. Reads and writes name their position; an interrupt of the thread does not close it.
public interface DiskFile extends Closeable {
  /// Reads what is left in the target, or up to the end of the file.
  ///
  /// @return how many bytes, -1 at the end of the file
  int read(ByteBuffer target, long position) throws IOException;

  /// Reads until the target is full, and flips it.
  ///
  /// @return whether the file was long enough
  default boolean fill(ByteBuffer target, long position) throws IOException {
    long at = position;
    while (target.hasRemaining()) {
      int count = read(target, at);
      if (count < 0) {
        break;
      }
      at += count;
    }
    boolean full = !target.hasRemaining();
    target.flip();
    return full;
  }

  /// Writes all that is left in the source. Durable after [#force].
  void write(ByteBuffer source, long position) throws IOException;

  /// After this returned, what was written is on the disk.
  void force() throws IOException;

  /// Cuts the file off.
  void truncate(long size) throws IOException;

  /// How long the file is, in bytes.
  long size() throws IOException;

  /// Takes a part of the file for this process; null where another has it.
  @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException;
}
