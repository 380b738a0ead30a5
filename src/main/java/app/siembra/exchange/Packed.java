package app.siembra.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The text in a file: its own or, where it is a ZIP, that of the one text file in it. A chat is
/// packed so together with its pictures.
public final class Packed {
  private static final byte[] MARK = {'P', 'K', 3, 4};
  private static final String CHAT = "_chat.txt";

  private Packed() {}

  /// A packed text is longer than files may be.
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLongException() {
      super("longer than the limit");
    }
  }

  /// Whether a file that begins with these bytes is a ZIP.
  static boolean isZip(byte[] head) {
    return head.length >= MARK.length
        && head[0] == MARK[0]
        && head[1] == MARK[1]
        && head[2] == MARK[2]
        && head[3] == MARK[3];
  }

  /// The text of a file.
  public static Content text(Path file, Limits limits) {
    return () -> {
      try (InputStream start = Files.newInputStream(file)) {
        if (!isZip(start.readNBytes(MARK.length))) {
          return Files.newInputStream(file);
        }
      }
      return unpacked(file, limits)
          .orElseThrow(() -> new IOException("not one text file in " + file.getFileName()));
    };
  }

  /// The one text in a ZIP; empty where there is none or several of which none is a chat.
  ///
  /// @throws IOException where it is no whole ZIP; while it is read, [TooLongException]
  static Optional<InputStream> unpacked(Path file, Limits limits) throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    try {
      Optional<ZipEntry> text = text(zip);
      if (text.isEmpty()) {
        zip.close();
        return Optional.empty();
      }
      return Optional.of(new Bounded(zip, zip.getInputStream(text.get()), limits.fileBytes()));
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static Optional<ZipEntry> text(ZipFile zip) {
    List<? extends ZipEntry> texts =
        zip.stream()
            .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(".txt"))
            .limit(100)
            .toList();
    return texts.stream()
        .filter(entry -> entry.getName().endsWith(CHAT))
        .findFirst()
        .<ZipEntry>map(entry -> entry)
        .or(() -> texts.size() == 1 ? Optional.of(texts.getFirst()) : Optional.empty());
  }

  /// Takes the ZIP with it when it is closed, and lets no more through than files may be long.
  private static final class Bounded extends FilterInputStream {
    private final ZipFile zip;
    private long left;

    Bounded(ZipFile zip, InputStream text, long most) {
      super(text);
      this.zip = zip;
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      return read < 0 ? read : counted(1, read);
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int read = super.read(target, from, length);
      return read < 0 ? read : counted(read, read);
    }

    private int counted(int bytes, int answer) throws IOException {
      left -= bytes;
      if (left < 0) {
        throw new TooLongException();
      }
      return answer;
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    @Override
    public void close() throws IOException {
      super.close();
      zip.close();
    }
  }
}
