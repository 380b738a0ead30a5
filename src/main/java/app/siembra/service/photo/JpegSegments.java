package app.siembra.service.photo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// The segments of a JPEG (ITU T.81, B.1) up to its picture: what it says besides.
final class JpegSegments {
  private static final int FIRST_SEGMENT = 2;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int LAST_APP = 0xEF;
  private static final int COMMENT = 0xFE;
  private static final int START_OF_SCAN = 0xDA;
  private static final int PROGRESSIVE = 0xC2;
  private static final int END = 0xD9;

  /// Of `APP0` without a small picture in it.
  private static final int BARE_APP0 = 16;

  private static final String EXIF = "Exif\0\0";
  private static final int TIFF_MAGIC = 42;
  private static final int ENTRY = 12;
  private static final int ORIENTATION = 0x0112;

  private boolean bare = true;
  private boolean progressive;
  private int orientation = 1;

  JpegSegments(byte[] content) {
    int at = FIRST_SEGMENT;
    while (at + 4 <= content.length && (content[at] & 0xFF) == 0xFF) {
      int marker = content[at + 1] & 0xFF;
      int length = (content[at + 2] & 0xFF) << 8 | content[at + 3] & 0xFF;
      if (marker == START_OF_SCAN) {
        break;
      }
      look(marker, content, at + 4, Math.min(length - 2, content.length - at - 4));
      at += 2 + Math.max(2, length);
    }
    bare &= endsAtOnce(content, at);
  }

  private void look(int marker, byte[] content, int from, int length) {
    progressive |= marker == PROGRESSIVE;
    bare &= marker == APP0 ? length == BARE_APP0 - 2 : marker < APP0;
    if (marker == APP1
        && length > EXIF.length()
        && new String(content, from, EXIF.length(), StandardCharsets.ISO_8859_1).equals(EXIF)) {
      ByteBuffer tiff = ByteBuffer.wrap(content, from, length).slice();
      orientation = orientation(tiff.position(EXIF.length()).slice());
    }
  }

  /// Whether there is nothing between the scans and nothing behind the end.
  private static boolean endsAtOnce(byte[] content, int from) {
    for (int at = from; at + 1 < content.length; at++) {
      int marker = content[at] == (byte) 0xFF ? content[at + 1] & 0xFF : 0;
      if (marker == END) {
        return at + 2 == content.length;
      }
      if (marker >= APP0 && marker <= LAST_APP || marker == COMMENT) {
        return false;
      }
    }
    return false;
  }

  /// Of Exif (CIPA DC-008, 4.6.4); what cannot be read is upright.
  private static int orientation(ByteBuffer tiff) {
    try {
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      if (tiff.getShort(2) != TIFF_MAGIC) {
        return 1;
      }
      int directory = tiff.getInt(4);
      int entries = tiff.getShort(directory) & 0xFFFF;
      for (int entry = directory + 2; entries-- > 0; entry += ENTRY) {
        if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
          return tiff.getShort(entry + 8);
        }
      }
    } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
      return 1;
    }
    return 1;
  }

  /// Whether it holds nothing but the picture.
  boolean isBare() {
    return bare;
  }

  /// Whether the picture comes in several passes over the whole.
  boolean isProgressive() {
    return progressive;
  }

  /// How the picture lies, from 1 (upright) to 8, as Exif counts it; another number says nothing.
  int orientation() {
    return orientation;
  }
}
