package app.siembra.service.photo;

import java.nio.charset.StandardCharsets;

/// What kind of picture something is, by its first bytes: what a file is called proves nothing.
enum Kind {
  JPEG,
  PNG,
  GIF,
  BMP,
  WEBP,
  /// The pictures of telephones, and AVIF.
  HEIC,
  /// Anything else.
  FOREIGN;

  private static final int BMP_COMPRESSION = 30;

  /// Of BMP, above which another picture lies within.
  private static final int LAST_PLAIN = 3;

  static Kind of(byte[] content) {
    String start =
        new String(content, 0, Math.min(12, content.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00ff\u00d8\u00ff")) {
      return JPEG;
    }
    if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
      return PNG;
    }
    if (start.startsWith("GIF8")) {
      return GIF;
    }
    if (start.startsWith("BM")) {
      return content.length > BMP_COMPRESSION && content[BMP_COMPRESSION] <= LAST_PLAIN
          ? BMP
          : FOREIGN;
    }
    if (start.startsWith("RIFF") && start.endsWith("WEBP")) {
      return WEBP;
    }
    return start.startsWith("ftyp", 4) ? HEIC : FOREIGN;
  }

  /// As `javax.imageio` calls it.
  String format() {
    return switch (this) {
      case JPEG -> "jpeg";
      case PNG -> "png";
      case GIF -> "gif";
      case BMP -> "bmp";
      case WEBP, HEIC, FOREIGN -> throw new IllegalStateException("cannot be read");
    };
  }
}
