package app.siembra.service.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.ProblemException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PhotosTest {
  private static final int RED = 0xFF0000;
  private static final int BLUE = 0x0000FF;

  /// More than decoding what is refused may take, in bytes: the file itself is not among it.
  private static final long LITTLE = 20_000_000;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "gif", "bmp"})
  void whatCanBeReadBecomesASmallJpeg(String format) throws IOException {
    BufferedImage photo = decoded(Photos.of(halves(format, 1200, 900)));

    assertThat(photo.getWidth()).isEqualTo(512);
    assertThat(photo.getHeight()).isEqualTo(384);
    assertThat(isAbout(photo.getRGB(20, 20), RED)).isTrue();
    assertThat(isAbout(photo.getRGB(490, 360), BLUE)).isTrue();
  }

  @Test
  void aSmallPictureKeepsItsSize() throws IOException {
    BufferedImage photo = decoded(Photos.of(halves("png", 90, 60)));

    assertThat(photo.getWidth()).isEqualTo(90);
    assertThat(photo.getHeight()).isEqualTo(60);
  }

  @Test
  void aLargePictureIsReadInPart() throws IOException {
    BufferedImage photo = decoded(Photos.of(halves("jpeg", 6000, 4000)));

    assertThat(photo.getWidth()).isEqualTo(512);
    assertThat(isAbout(photo.getRGB(240, 100), RED)).isTrue();
    assertThat(isAbout(photo.getRGB(270, 100), BLUE)).isTrue();
  }

  @Test
  void whatLetsSeeThroughItLiesOnWhite() throws IOException {
    var clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(clear, "png", bytes);

    assertThat(isAbout(decoded(Photos.of(bytes.toByteArray())).getRGB(10, 10), 0xFFFFFF)).isTrue();
  }

  /// Red is at the left of the picture as it was taken. Where it has to be afterwards.
  @ParameterizedTest
  @CsvSource({
    "1, 60, 40, 5, 20", "2, 60, 40, 55, 20", "3, 60, 40, 55, 20", "4, 60, 40, 5, 20",
    "5, 40, 60, 20, 5", "6, 40, 60, 20, 5", "7, 40, 60, 20, 55", "8, 40, 60, 20, 55",
    "99, 60, 40, 5, 20"
  })
  void itIsTurnedTheRightWayUp(int orientation, int width, int height, int x, int y)
      throws IOException {
    byte[] lying = Pictures.with(halves("jpeg", 60, 40), 0xE1, Pictures.exif(orientation));

    BufferedImage photo = decoded(Photos.of(lying));

    assertThat(photo.getWidth()).isEqualTo(width);
    assertThat(photo.getHeight()).isEqualTo(height);
    assertThat(isAbout(photo.getRGB(x, y), RED)).isTrue();
    assertThat(isAbout(photo.getRGB(width - 1 - x, height - 1 - y), BLUE)).isTrue();
  }

  @Test
  void nothingButThePictureRemains() {
    byte[] jpeg = halves("jpeg", 60, 40);
    byte[] talkative = Pictures.with(jpeg, 0xE1, Pictures.exif(6));
    talkative = Pictures.with(talkative, 0xE1, ascii("http://ns.adobe.com/xap/1.0/\0<x:GPS/>"));
    talkative = Pictures.with(talkative, 0xED, ascii("Photoshop 3.0\0 GPS"));
    talkative = Pictures.with(talkative, 0xFE, ascii("GPS of my house"));

    String photo = new String(Photos.of(talkative), StandardCharsets.ISO_8859_1);

    assertThat(photo).doesNotContain("Exif", "GPS", "ns.adobe.com", "Photoshop", "my house");
    assertThat(new JpegSegments(photo.getBytes(StandardCharsets.ISO_8859_1)).isBare()).isTrue();
    String ofPng =
        new String(
            Photos.of(
                Pictures.with(
                    Pictures.png(9, 9, RED), Pictures.chunk("tEXt", ascii("Where\0GPS")))),
            StandardCharsets.ISO_8859_1);
    assertThat(ofPng).doesNotContain("GPS");
  }

  @Test
  void whatHidesBehindTheEndOfAPictureIsDroppedToo() {
    byte[] jpeg = Photos.of(halves("jpeg", 60, 40));
    byte[] more = Arrays.copyOf(jpeg, jpeg.length + 3);
    System.arraycopy(ascii("GPS"), 0, more, jpeg.length, 3);

    assertThat(new String(Photos.of(more), StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 1200})
  void aPhotographStaysAsItIs(int width) {
    byte[] photo = Photos.of(halves("jpeg", width, 40));

    assertThat(Photos.of(photo.clone())).isEqualTo(photo);
  }

  @ParameterizedTest
  @CsvSource({"30000, 30000", "100000, 1000", "1, 70000", "10001, 10000"})
  void aPictureOfTooManyPixelsIsNotDecoded(int width, int height) {
    refusesWithLittle("photo.pixels", Pictures.pngHeader(width, height));
  }

  @Test
  void aWholePictureOfTooManyPixelsIsNotDecodedEither() throws IOException {
    var rows = new ByteArrayOutputStream();
    try (var packed = new DeflaterOutputStream(rows)) {
      byte[] row = new byte[3 * 30_000 + 1];
      for (int y = 0; y < 2000; y++) {
        packed.write(row);
      }
    }
    byte[] header = Pictures.pngHeader(30_000, 30_000);

    refusesWithLittle(
        "photo.pixels", Pictures.with(header, Pictures.chunk("IDAT", rows.toByteArray())));
  }

  /// A text of a gigabyte in a picture of nine pixels.
  @Test
  void whatUnfoldsInAPictureIsPassedOver() throws IOException {
    var text = new ByteArrayOutputStream();
    text.writeBytes(ascii("bomb\0\0"));
    try (var packed = new DeflaterOutputStream(text)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 1024; i++) {
        packed.write(zeros);
      }
    }
    byte[] bomb = Pictures.with(palette(), Pictures.chunk("zTXt", text.toByteArray()));

    long before = allocated();
    assertThat(Photos.of(bomb)).isNotEmpty();
    assertThat(allocated() - before).isLessThan(LITTLE);
  }

  private static byte[] palette() throws IOException {
    var image = new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_INDEXED);
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  @Test
  void aFileOfAGigabyteIsNotRead() throws IOException {
    Path file = folder.resolve("photo.jpg");
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(1L << 30);
    }

    long before = allocated();
    assertThatThrownBy(() -> Photos.of(file)).hasMessageContaining("photo.large");
    assertThat(allocated() - before).isLessThan(1_000_000);
  }

  @Test
  void whatIsNoPictureIsRefusedByWhatItHolds() throws IOException {
    refusesWithLittle("photo.foreign", ascii("Dear diary"));
    refusesWithLittle("photo.empty", new byte[0]);
    refusesWithLittle("photo.foreign", ascii("\u00ff\u00d8\u00ff\u00e0 and no picture"));
    refusesWithLittle("photo.foreign", ascii("GIF89a"));
    refusesWithLittle("photo.foreign", ascii("BM"));
    refusesWithLittle("photo.webp", ascii("RIFF\0\0\0\0WEBPVP8 "));
    refusesWithLittle("photo.heic", ascii("\0\0\0\u0018ftypheic\0\0"));
    refusesWithLittle("photo.foreign", ascii("<svg xmlns='http://www.w3.org/2000/svg'/>"));
    Path renamed = Files.writeString(folder.resolve("holiday.jpg"), "Dear diary");
    assertThatThrownBy(() -> Photos.of(renamed)).hasMessageContaining("photo.foreign");
    assertThatThrownBy(() -> Photos.of(folder)).hasMessageContaining("photo.unreadable");
    assertThatThrownBy(() -> Photos.of(folder.resolve("nowhere")))
        .hasMessageContaining("photo.unreadable");
  }

  /// Of each kind, cut off anywhere or with a byte that is another.
  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "gif", "bmp"})
  void whatIsDamagedIsReadInPartOrRefused(String format) {
    byte[] whole = halves(format, 40, 30);
    for (int i = 0; i < whole.length; i += 1 + whole.length / 300) {
      tolerates(Arrays.copyOf(whole, i));
      byte[] changed = whole.clone();
      changed[i] ^= (byte) 0xFF;
      tolerates(changed);
    }
  }

  private static void tolerates(byte[] content) {
    try {
      Photos.of(content);
    } catch (ProblemException e) {
      assertThat(e.problem().key()).startsWith("photo.");
    }
  }

  private static void refusesWithLittle(String key, byte[] content) {
    long before = allocated();
    assertThatThrownBy(() -> Photos.of(content))
        .isInstanceOfSatisfying(
            ProblemException.class, wrong -> assertThat(wrong.problem().key()).isEqualTo(key));
    assertThat(allocated() - before).isLessThan(LITTLE);
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  /// Red at the left, blue at the right.
  private static byte[] halves(String format, int width, int height) {
    return Pictures.encoded(format, width, height, (x, y) -> x < width / 2 ? RED : BLUE);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static BufferedImage decoded(byte[] photo) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(photo));
  }

  private static boolean isAbout(int colour, int expected) {
    for (int shift = 0; shift < 24; shift += 8) {
      if (Math.abs((colour >> shift & 0xFF) - (expected >> shift & 0xFF)) > 40) {
        return false;
      }
    }
    return true;
  }
}
