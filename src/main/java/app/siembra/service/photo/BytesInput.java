package app.siembra.service.photo;

import javax.imageio.stream.ImageInputStreamImpl;

/// Bytes in memory as readers of pictures want them, without a second copy.
final class BytesInput extends ImageInputStreamImpl {
  private final byte[] content;
  private final int length;

  BytesInput(byte[] content, int length) {
    this.content = content;
    this.length = length;
  }

  @Override
  public int read() {
    bitOffset = 0;
    return streamPos < length ? content[(int) streamPos++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int most) {
    bitOffset = 0;
    int count = (int) Math.min(most, length - streamPos);
    if (count <= 0) {
      return most == 0 ? 0 : -1;
    }
    System.arraycopy(content, (int) streamPos, target, offset, count);
    streamPos += count;
    return count;
  }

  @Override
  public long length() {
    return length;
  }
}
