package app.siembra.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;

/// A file in a data folder that only takes room: where the disk turns out to be full it is given up, so
/// that what is under way can be finished.
public final class Ballast {
  /// How much room that is, in bytes.
  public static final int SIZE = 8_000_000;

  private static final String NAME = "siembra.ballast";
  private static final int AT_ONCE = 1_000_000;

  private final DataFolder folder;
  private final Path file;

  public Ballast(DataFolder folder) {
    this.folder = folder;
    this.file = folder.file(NAME);
  }

  /// The same folder, where the ballast is given up for a write that fails.
  public DataFolder over() {
    return folder.on(new BallastedDisk(folder.disk(), this));
  }

  /// Whether it is there, and whole.
  public boolean isThere() throws IOException {
    try {
      return Files.size(file) == SIZE;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /// Makes it. It holds noise: a file system that packs files would make nothing of zeros.
  public void make() throws IOException {
    byte[] noise = new byte[AT_ONCE];
    new SecureRandom().nextBytes(noise);
    try (DiskFile open = folder.write(file)) {
      for (int at = 0; at < SIZE; at += AT_ONCE) {
        // Nor of what stands there before.
        noise[0]++;
        open.write(ByteBuffer.wrap(noise), at);
      }
      open.force();
    } catch (IOException e) {
      giveUp();
      throw e;
    }
  }

  /// Gives it up.
  ///
  /// @return whether there was any
  boolean giveUp() throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    folder.disk().delete(file);
    folder.disk().force(folder.path());
    return true;
  }
}
