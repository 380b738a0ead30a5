package app.siembra.store.disk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The order in which a commit reaches the disk: the body, forced, and only then the footer that
/// says it is whole, forced.
final class ForcedFileTest {
  @TempDir Path folder;

  private RecordingChannel channel(int mostAtOnce) throws IOException {
    return new RecordingChannel(
        AsynchronousFileChannel.open(folder.resolve("file"), READ, WRITE, CREATE), mostAtOnce);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8192 | 12288 | write 8192 11776, force, write 19968 512, force
          8192 | 4096  | write 8192 3584, force, write 11776 512, force
          0    | 8192  | write 0 4096, force, write 4096 4096, force
          0    | 12288 | write 0 11776, force, write 11776 512, force
          4096 | 512   | write 4096 512, force
          4096 | 100   | write 4096 100, force
          """)
  void forcesTheBodyBeforeTheFooterAndTheFooterBeforeItReturns(
      long position, int length, String asked) throws IOException {
    byte[] content = random(length);
    RecordingChannel recording = channel(Integer.MAX_VALUE);
    try (ForcedFile file = new ForcedFile(new LocalFile(recording), true, _ -> {})) {
      assertThat(file.write(ByteBuffer.wrap(content), position)).isEqualTo(length);

      assertThat(recording.taken()).isEqualTo(List.of(asked.split(", ")));
      ByteBuffer back = ByteBuffer.allocate(length);
      assertThat(file.read(back, position)).isEqualTo(length);
      assertThat(back.array()).isEqualTo(content);
    }
  }

  @Test
  void goesOnWhereTheSystemTakesLessThanItIsGiven() throws IOException {
    byte[] content = random(4096);
    RecordingChannel recording = channel(3000);
    try (ForcedFile file = new ForcedFile(new LocalFile(recording), true, _ -> {})) {
      assertThat(file.write(ByteBuffer.wrap(content), 0)).isEqualTo(4096);

      assertThat(recording.taken())
          .containsExactly("write 0 3000", "write 3000 584", "force", "write 3584 512", "force");
      assertThat(Files.readAllBytes(folder.resolve("file"))).isEqualTo(content);
    }
  }

  @Test
  void forcesNothingWhereTheFileCountsOnlyOnceItIsWhole() throws IOException {
    RecordingChannel recording = channel(Integer.MAX_VALUE);
    try (ForcedFile file = new ForcedFile(new LocalFile(recording), false, _ -> {})) {
      assertThat(file.write(ByteBuffer.wrap(random(4096)), 0)).isEqualTo(4096);

      assertThat(recording.taken()).containsExactly("write 0 4096");
    }
  }

  /// Chunks are as the database writes them, and the last sector holds the footer.
  @Test
  void everyCommitOfTheDatabaseEndsWithItsFooterForced() throws IOException {
    FilePath under = new RecordedPath();
    FilePath.register(under);
    try (MVStore store =
        new MVStore.Builder().fileName("recorded:" + folder.resolve("db")).open()) {
      RecordingChannel recording = RecordedPath.OPENED.get();
      MVMap<Integer, String> map = store.openMap("talks");
      for (int i = 0; i < 20; i++) {
        recording.taken();
        map.put(i, "coffee ".repeat(1 + i * 100));
        store.commit();

        List<String> asked = recording.taken();
        assertThat(asked).hasSizeGreaterThanOrEqualTo(4);
        assertThat(asked.subList(asked.size() - 4, asked.size()))
            .satisfiesExactly(
                body -> assertThat(body).matches("write \\d+ \\d+"),
                forced -> assertThat(forced).isEqualTo("force"),
                footer -> assertThat(footer).matches("write \\d+ 512").satisfies(this::isFooter),
                forced -> assertThat(forced).isEqualTo("force"));
      }
    } finally {
      FilePath.unregister(under);
    }
  }

  private void isFooter(String write) throws IOException {
    long position = Long.parseLong(write.split(" ")[1]);
    ByteBuffer sector = ByteBuffer.allocate(512);
    try (FileChannel file = FileChannel.open(folder.resolve("db"), READ)) {
      assertThat(file.read(sector, position)).isEqualTo(512);
    }
    assertThat(new String(sector.array(), ISO_8859_1)).contains("chunk:", "fletcher:");
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(1).nextBytes(bytes);
    return bytes;
  }

  /// A file system whose files are forced ones over recording channels.
  public static final class RecordedPath extends FilePathWrapper {
    private static final AtomicReference<RecordingChannel> OPENED = new AtomicReference<>();

    @Override
    public String getScheme() {
      return "recorded";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
      Path file = Path.of(unwrap(name).toString());
      AsynchronousFileChannel channel = AsynchronousFileChannel.open(file, READ, WRITE, CREATE);
      OPENED.set(new RecordingChannel(channel, Integer.MAX_VALUE));
      return new ForcedFile(new LocalFile(OPENED.get()), true, _ -> {});
    }
  }
}
