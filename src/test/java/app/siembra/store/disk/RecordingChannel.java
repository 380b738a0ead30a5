package app.siembra.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

/// A file that remembers what was asked of it, in order: `write <position> <length>` and `force`.
final class RecordingChannel extends AsynchronousFileChannel {
  private final AsynchronousFileChannel file;
  private final int mostAtOnce;
  private final List<String> asked = new ArrayList<>();

  /// @param mostAtOnce how many bytes one write takes at the most
  RecordingChannel(AsynchronousFileChannel file, int mostAtOnce) {
    this.file = file;
    this.mostAtOnce = mostAtOnce;
  }

  /// What was asked since the last time.
  synchronized List<String> taken() {
    List<String> taken = List.copyOf(asked);
    asked.clear();
    return taken;
  }

  private synchronized void note(String what) {
    asked.add(what);
  }

  @Override
  public Future<Integer> write(ByteBuffer source, long position) {
    int length = Math.min(source.remaining(), mostAtOnce);
    note("write " + position + " " + length);
    Future<Integer> written = file.write(source.slice(source.position(), length), position);
    source.position(source.position() + length);
    return written;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    note("force");
    file.force(metaData);
  }

  @Override
  public Future<Integer> read(ByteBuffer target, long position) {
    return file.read(target, position);
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public AsynchronousFileChannel truncate(long size) throws IOException {
    file.truncate(size);
    return this;
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return file.tryLock(position, size, shared);
  }

  @Override
  public boolean isOpen() {
    return file.isOpen();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  @Override
  public <A> void lock(
      long position,
      long size,
      boolean shared,
      A attachment,
      CompletionHandler<FileLock, ? super A> handler) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Future<FileLock> lock(long position, long size, boolean shared) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <A> void read(
      ByteBuffer target,
      long position,
      A attachment,
      CompletionHandler<Integer, ? super A> handler) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <A> void write(
      ByteBuffer source,
      long position,
      A attachment,
      CompletionHandler<Integer, ? super A> handler) {
    throw new UnsupportedOperationException();
  }
}
