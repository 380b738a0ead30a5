package app.siembra.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.h2.store.fs.FileBaseDefault;

/// A database file whose writes are on the disk when they return.
///
/// H2 writes a *chunk* (all pages of one commit) at once and ends it with a footer that carries its
/// sum; on opening, a chunk counts where its footer is whole. So the footer may reach the disk only
/// after everything before it: the body is written and forced, then the last sector with the
/// footer, forced again. The two blocks at the start, which hold the same header twice, are written
/// and forced one after the other, so that one of them is whole at any moment.
///
/// Lies over an asynchronous channel: an interrupt of a thread that reads or writes does not close
/// the file.
// Reads and writes name their position, so they need no lock that holds up the readers.
@SuppressWarnings("UnsynchronizedOverridesSynchronized")
final class ForcedFile extends FileBaseDefault {
  /// What a disk writes whole; the footer (128 bytes) is at the end of it.
  private static final int SECTOR = 512;

  private static final int BLOCK = 4096;

  private final AsynchronousFileChannel channel;

  ForcedFile(AsynchronousFileChannel channel) {
    this.channel = channel;
  }

  @Override
  public int write(ByteBuffer source, long position) throws IOException {
    int length = source.remaining();
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
    ByteBuffer part = source.slice(source.position(), length);
    while (part.hasRemaining()) {
      complete(channel.write(part, position + part.position()));
    }
    channel.force(false);
    source.position(source.position() + length);
  }

  @Override
  public int read(ByteBuffer target, long position) throws IOException {
    return complete(channel.read(target, position));
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  protected void implTruncate(long size) throws IOException {
    channel.truncate(size);
  }

  @Override
  public void force(boolean metaData) throws IOException {
    channel.force(metaData);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return channel.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    channel.close();
  }

  /// Waits to the end whatever happens: an interrupt is passed on afterwards.
  private static int complete(Future<Integer> operation) throws IOException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return operation.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw new IOException(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
