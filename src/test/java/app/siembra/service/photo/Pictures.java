package app.siembra.service.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.IntBinaryOperator;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Pictures for tests.
public final class Pictures {
  private Pictures() {}

  /// A PNG of one colour.
  public static byte[] png(int width, int height, int colour) {
    return encoded("png", width, height, (x, y) -> colour);
  }

  /// A picture whose pixels are these.
  public static byte[] encoded(String format, int width, int height, IntBinaryOperator colour) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, colour.applyAsInt(x, y));
      }
    }
    var bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, bytes)) {
        throw new IllegalArgumentException(format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// Only says that it is a PNG of that size.
  public static byte[] pngHeader(int width, int height) {
    return ByteBuffer.allocate(8 + 25 + 12)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
        .put(
            chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                    .putInt(width)
                    .putInt(height)
                    .put(new byte[] {8, 2, 0, 0, 0})
                    .array()))
        .put(chunk("IEND", new byte[0]))
        .array();
  }

  /// A part of a PNG.
  public static byte[] chunk(String type, byte[] content) {
    ByteBuffer chunk = ByteBuffer.allocate(content.length + 12).putInt(content.length);
    chunk.put(type.getBytes(StandardCharsets.ISO_8859_1)).put(content);
    var sum = new CRC32();
    sum.update(chunk.array(), 4, content.length + 4);
    return chunk.putInt((int) sum.getValue()).array();
  }

  /// The same PNG with another part behind its header.
  public static byte[] with(byte[] png, byte[] chunk) {
    return inserted(png, 33, chunk);
  }

  /// The same JPEG with another segment behind its beginning.
  public static byte[] with(byte[] jpeg, int marker, byte[] content) {
    byte[] segment =
        ByteBuffer.allocate(content.length + 4)
            .put((byte) 0xFF)
            .put((byte) marker)
            .putShort((short) (content.length + 2))
            .put(content)
            .array();
    return inserted(jpeg, 2, segment);
  }

  private static byte[] inserted(byte[] whole, int at, byte[] part) {
    return ByteBuffer.allocate(whole.length + part.length)
        .put(whole, 0, at)
        .put(part)
        .put(whole, at, whole.length - at)
        .array();
  }

  /// What a telephone says of a picture: how it lies, and where it was taken.
  public static byte[] exif(int orientation) {
    ByteBuffer exif = ByteBuffer.allocate(200);
    exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
    exif.put("MM".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 42).putInt(8);
    exif.putShort((short) 2);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0);
    exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(60);
    exif.put("GPS 43.2630 N 2.9350 W".getBytes(StandardCharsets.ISO_8859_1));
    return exif.array();
  }
}
