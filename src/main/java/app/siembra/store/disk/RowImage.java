package app.siembra.store.disk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/// The values of a row as bytes: a letter for the type of each, then the value.
public final class RowImage {
  /// From here on images are compressed, so that the longest text still fits into a column.
  private static final int LONG = 100_000;

  private static final int PLAIN = 0;
  private static final int COMPRESSED = 1;

  private RowImage() {}

  public static byte[] write(@Nullable Object[] values) {
    try {
      byte[] plain = plain(values);
      ByteArrayOutputStream image = new ByteArrayOutputStream(plain.length + 1);
      image.write(plain.length < LONG ? PLAIN : COMPRESSED);
      if (plain.length < LONG) {
        image.write(plain);
      } else {
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(image)) {
          deflater.write(plain);
        }
      }
      return image.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A number that tells a row from any other it may have turned into: two cyclic sums of its bytes.
  public static long sum(@Nullable Object[] values) {
    try {
      byte[] plain = plain(values);
      CRC32 first = new CRC32();
      CRC32C second = new CRC32C();
      first.update(plain);
      second.update(plain);
      return first.getValue() << 32 | second.getValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] plain(@Nullable Object[] values) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(values.length);
    for (Object value : values) {
      switch (value) {
        case null -> out.writeByte('0');
        case Long number -> {
          out.writeByte('l');
          out.writeLong(number);
        }
        case Integer number -> {
          out.writeByte('i');
          out.writeInt(number);
        }
        case Boolean flag -> out.writeByte(flag ? 't' : 'f');
        case String text -> {
          byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
          out.writeByte('s');
          out.writeInt(utf8.length);
          out.write(utf8);
        }
        case LocalDate date -> {
          out.writeByte('d');
          out.writeLong(date.toEpochDay());
        }
        case LocalTime time -> {
          out.writeByte('h');
          out.writeLong(time.toNanoOfDay());
        }
        case OffsetDateTime moment -> {
          out.writeByte('o');
          out.writeLong(moment.toEpochSecond());
          out.writeInt(moment.getNano());
        }
        case Double number -> {
          out.writeByte('n');
          out.writeDouble(number);
        }
        case byte[] raw -> {
          out.writeByte('b');
          out.writeInt(raw.length);
          out.write(raw);
        }
        default -> throw new IllegalArgumentException("no image of a " + value.getClass());
      }
    }
    return bytes.toByteArray();
  }

  public static @Nullable Object[] read(byte[] image) {
    ByteArrayInputStream bytes = new ByteArrayInputStream(image);
    boolean compressed = bytes.read() == COMPRESSED;
    try (DataInputStream in =
        new DataInputStream(compressed ? new InflaterInputStream(bytes) : bytes)) {
      @Nullable Object[] values = new @Nullable Object[in.readShort()];
      for (int i = 0; i < values.length; i++) {
        values[i] = value(in);
      }
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Object value(DataInputStream in) throws IOException {
    char type = (char) in.readByte();
    return switch (type) {
      case '0' -> null;
      case 'l' -> in.readLong();
      case 'i' -> in.readInt();
      case 't' -> true;
      case 'f' -> false;
      case 's' -> new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
      case 'd' -> LocalDate.ofEpochDay(in.readLong());
      case 'h' -> LocalTime.ofNanoOfDay(in.readLong());
      case 'o' -> Instant.ofEpochSecond(in.readLong(), in.readInt()).atOffset(ZoneOffset.UTC);
      case 'n' -> in.readDouble();
      case 'b' -> in.readNBytes(in.readInt());
      default -> throw new IOException("unknown type in an image: " + type);
    };
  }
}
