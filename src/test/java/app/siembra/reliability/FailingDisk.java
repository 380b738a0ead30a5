package app.siembra.reliability;

import app.siembra.store.disk.DiskAround;
import app.siembra.store.disk.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;

/// A disk that fails when it is told to, until it is told that it can again.
///
/// A write that fails may have been done in part, as on a real one.
public final class FailingDisk extends DiskAround {
  /// In which way it fails.
  public enum Way {
    /// Nothing can be changed.
    ERROR("Input/output error"),
    /// Files cannot grow, nor new ones be made.
    FULL("No space left on device");

    private final String message;

    Way(String message) {
      this.message = message;
    }
  }

  private Way way = Way.ERROR;
  private long from = Long.MAX_VALUE;
  private long until = Long.MAX_VALUE;
  private long requests;
  private int failures;
  private boolean fails;
  private boolean unreadable;

  /// Fails from that request on, counted from now: 0 is the next one.
  ///
  /// @param times at so many requests, unless it is mended before
  public synchronized void failAt(long request, long times, Way inThisWay) {
    from = requests + request;
    until = from + times;
    way = inThisWay;
  }

  /// From now on what is open to be written cannot be read, until it is mended.
  public synchronized void failReading() {
    unreadable = true;
  }

  /// From now on it does what it is asked to.
  public synchronized void mend() {
    unreadable = false;
    from = Long.MAX_VALUE;
    fails = false;
  }

  /// How often something was to be changed.
  public synchronized long requests() {
    return requests;
  }

  /// Whether it has failed since it was told to, and was not mended.
  public synchronized boolean fails() {
    return fails;
  }

  /// How often it failed.
  public synchronized int failures() {
    return failures;
  }

  private synchronized boolean isUnreadable() {
    return unreadable;
  }

  private synchronized boolean failsNow(boolean grows) {
    boolean failsNow = requests >= from && requests < until && (grows || way == Way.ERROR);
    requests++;
    failures += failsNow ? 1 : 0;
    fails |= failsNow;
    return failsNow;
  }

  private void request(boolean grows) throws IOException {
    if (failsNow(grows)) {
      throw new IOException(way.message);
    }
  }

  @Override
  public DiskFile write(Path file, FileAttribute<?>... attributes) throws IOException {
    if (!file.toFile().exists()) {
      request(true);
    }
    return new Failing(super.write(file, attributes));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    request(false);
    super.move(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    request(false);
    super.delete(file);
  }

  @Override
  public void force(Path folder) throws IOException {
    request(false);
  }

  private final class Failing extends FileAround {
    private Failing(DiskFile file) {
      super(file);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
      if (isUnreadable()) {
        throw new IOException(Way.ERROR.message);
      }
      return super.read(target, position);
    }

    @Override
    public void write(ByteBuffer source, long position) throws IOException {
      boolean grows = position + source.remaining() > size();
      if (failsNow(grows)) {
        source.limit(source.position() + source.remaining() / 2);
        super.write(source, position);
        throw new IOException(way.message);
      }
      super.write(source, position);
    }

    @Override
    public void force() throws IOException {
      request(false);
    }

    @Override
    public void truncate(long size) throws IOException {
      request(false);
      super.truncate(size);
    }
  }
}
