package app.siembra.service.photo;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Photographs of people: JPEGs of at most [#SIDE] pixels a side that hold nothing but the picture,
/// not where or with what it was taken.
///
/// What is given is a JPEG, PNG, GIF (its first picture) or BMP. How long it is, and how many
/// pixels it says to have, is looked at before anything is decoded, and of a large one only some
/// pixels are read.
public final class Photos {
  /// How long what is given may be, in bytes.
  public static final long MOST_BYTES = 50_000_000;

  /// The longer side of what is made, in pixels, at most.
  public static final int SIDE = 512;

  /// What is made.
  public static final String MEDIA_TYPE = "image/jpeg";

  private static final Logger LOG = LoggerFactory.getLogger(Photos.class);
  private static final int MEGA = 1_000_000;
  private static final int MOST_MEGAPIXELS = 100;

  /// A progressive JPEG is held in memory as a whole while it is decoded.
  private static final int MOST_PROGRESSIVE_MEGAPIXELS = 40;

  private static final int LONGEST_SIDE = 65_535;
  private static final int READ_SIDE = 2 * SIDE;
  private static final float QUALITY = 0.85f;

  private Photos() {}

  /// The photograph in a file.
  ///
  /// @throws ProblemException `photo.unreadable`, or as [#of(byte[])]
  public static byte[] of(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw problem("photo.unreadable");
      }
      if (Files.size(file) > MOST_BYTES) {
        throw tooLong();
      }
      try (InputStream content = Files.newInputStream(file)) {
        return of(content.readNBytes((int) MOST_BYTES + 1));
      }
    } catch (IOException e) {
      LOG.info("a photograph cannot be read", e);
      throw problem("photo.unreadable");
    }
  }

  /// The photograph that these bytes are. What is one already stays as it is.
  ///
  /// @param content may be changed
  /// @throws ProblemException `photo.empty`, `photo.large`, `photo.foreign` where it is no picture
  ///   of a kind that can be read or is damaged, `photo.webp`, `photo.heic`, `photo.pixels`
  public static byte[] of(byte[] content) {
    if (content.length == 0) {
      throw problem("photo.empty");
    }
    if (content.length > MOST_BYTES) {
      throw tooLong();
    }
    Kind kind = Kind.of(content);
    try {
      return switch (kind) {
        case JPEG -> ofJpeg(content, new JpegSegments(content));
        case PNG ->
            encoded(read(kind, content, PngChunks.needed(content), MOST_MEGAPIXELS).upright(1));
        case GIF, BMP -> encoded(read(kind, content, content.length, MOST_MEGAPIXELS).upright(1));
        case WEBP -> throw problem("photo.webp");
        case HEIC -> throw problem("photo.heic");
        case FOREIGN -> throw problem("photo.foreign");
      };
    } catch (ProblemException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Over damaged pictures each reader fails in its own way.
      LOG.info("a picture cannot be decoded: {}", e.toString());
      throw problem("photo.foreign");
    }
  }

  /// The photograph that a decoded picture is.
  ///
  /// @param colours ARGB, row by row; may be changed
  /// @param width of a row
  /// @throws ProblemException `photo.empty`, `photo.pixels`
  public static byte[] of(int[] colours, int width) {
    if (colours.length == 0) {
      throw problem("photo.empty");
    }
    if (colours.length > MOST_MEGAPIXELS * MEGA) {
      throw tooManyPixels(MOST_MEGAPIXELS);
    }
    try {
      return encoded(Pixels.of(colours, width));
    } catch (IOException e) {
      throw new IllegalStateException("memory can be written to", e);
    }
  }

  private static byte[] ofJpeg(byte[] content, JpegSegments segments) throws IOException {
    int most = segments.isProgressive() ? MOST_PROGRESSIVE_MEGAPIXELS : MOST_MEGAPIXELS;
    Pixels pixels = read(Kind.JPEG, content, content.length, most);
    return segments.isBare() && pixels.isWhole(SIDE)
        ? content
        : encoded(pixels.upright(segments.orientation()));
  }

  private static Pixels read(Kind kind, byte[] content, int length, int megapixels)
      throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(kind.format()).next();
    try (var input = new BytesInput(content, length)) {
      reader.setInput(input, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if (Math.max(width, height) > LONGEST_SIDE
          || (long) width * height > (long) megapixels * MEGA) {
        throw tooManyPixels(megapixels);
      }
      int step = Math.max(1, Math.max(width, height) / READ_SIDE);
      ImageReadParam how = reader.getDefaultReadParam();
      how.setSourceSubsampling(step, step, 0, 0);
      standard(reader).ifPresent(how::setDestinationType);
      return new Pixels(reader.read(0, how), step);
    } finally {
      reader.dispose();
    }
  }

  /// Colours as screens have them, so that the reader converts them all at once.
  private static Optional<ImageTypeSpecifier> standard(ImageReader reader) throws IOException {
    for (Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0); types.hasNext(); ) {
      ImageTypeSpecifier type = types.next();
      if (type.getColorModel().getColorSpace().isCS_sRGB()) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private static byte[] encoded(Pixels upright) throws IOException {
    BufferedImage small = upright.within(SIDE).image();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(Kind.JPEG.format()).next();
    var bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(small, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static ProblemException tooManyPixels(int megapixels) {
    return new ProblemException(Problem.of("photo.pixels", Integer.toString(megapixels)));
  }

  private static ProblemException tooLong() {
    return new ProblemException(Problem.of("photo.large", Long.toString(MOST_BYTES / MEGA)));
  }

  private static ProblemException problem(String key) {
    return new ProblemException(Problem.of(key));
  }
}
