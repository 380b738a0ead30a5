package app.siembra.service.photo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// The parts of a PNG (ISO 15948, 5.3). The picture is in a few of them; the others may hold texts
/// that unfold to gigabytes.
final class PngChunks {
  private static final int SIGNATURE = 8;
  private static final int AROUND = 12;
  private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

  private PngChunks() {}

  /// Leaves in the content only what the picture needs.
  ///
  /// @return how long that is, in bytes
  static int needed(byte[] content) {
    ByteBuffer chunks = ByteBuffer.wrap(content);
    int end = SIGNATURE;
    int at = SIGNATURE;
    while (at + AROUND <= content.length) {
      int length = chunks.getInt(at);
      if (length < 0 || length > content.length - at - AROUND) {
        // The end is missing: what there is of the picture may still be read.
        length = content.length - at - AROUND;
      }
      String type = new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (NEEDED.contains(type)) {
        System.arraycopy(content, at, content, end, length + AROUND);
        end += length + AROUND;
      }
      at += length + AROUND;
    }
    return end;
  }
}
