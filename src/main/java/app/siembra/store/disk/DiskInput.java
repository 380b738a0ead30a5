package app.siembra.store.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/// A file from a position on, as a stream. Closing it leaves the file open.
class DiskInput extends InputStream {
  private final DiskFile file;
  private long position;

  DiskInput(DiskFile file, long position) {
    this.file = file;
    this.position = position;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = file.read(ByteBuffer.wrap(target, offset, length), position);
    position += Math.max(count, 0);
    return count;
  }
}
