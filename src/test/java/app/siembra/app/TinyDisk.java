package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// A real file system in memory with little room, where the system lets a test mount one.
final class TinyDisk implements AutoCloseable {
  private static final int MEGABYTE = 1_000_000;

  private final Path folder;

  private TinyDisk(Path folder) {
    this.folder = folder;
  }

  /// Mounts it over that folder; where that is not allowed the test is left out.
  static TinyDisk over(Path folder, int megabytes) {
    String size = "size=" + (long) megabytes * MEGABYTE;
    Assumptions.assumeTrue(
        does("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder.toString()),
        "no small file system can be mounted here");
    return new TinyDisk(folder);
  }

  Path folder() {
    return folder;
  }

  /// Somebody else writes so much that only that many megabytes and a half are left.
  void leave(int megabytes) throws IOException {
    write(folder.toFile().getUsableSpace() - (long) megabytes * MEGABYTE - MEGABYTE / 2);
  }

  private void write(long bytes) throws IOException {
    byte[] part = new byte[MEGABYTE];
    try (OutputStream out =
        Files.newOutputStream(filler(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      for (long left = bytes; left > 0; left -= part.length) {
        out.write(part, 0, (int) Math.min(part.length, left));
      }
    }
  }

  /// Somebody else writes until not a byte is left.
  void fillUp() {
    try {
      write(Long.MAX_VALUE);
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("No space left");
    }
  }

  /// And deletes it.
  void free() throws IOException {
    Files.delete(filler());
  }

  /// Lets nobody write any more, or everybody again.
  void readOnly(boolean only) {
    assertThat(does("mount", "-o", only ? "remount,ro" : "remount,rw", folder.toString())).isTrue();
  }

  private Path filler() {
    return folder.resolve("films");
  }

  @Override
  public void close() {
    assertThat(does("umount", folder.toString())).isTrue();
  }

  private static boolean does(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
