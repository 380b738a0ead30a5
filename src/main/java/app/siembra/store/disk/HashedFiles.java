package app.siembra.store.disk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files under the hash of what they hold, in a folder of their own: `files/ab/abcd…`. What lies
/// there is never written again, and the same bytes lie there once.
public final class HashedFiles {
  private static final Logger LOG = LoggerFactory.getLogger(HashedFiles.class);
  private static final String NAME = "files";
  private static final String LENT = "opened";
  private static final int LENT_DIGITS = 16;
  private static final int AT_ONCE = 1 << 20;
  private static final int FIRST_DIGITS = 2;
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private final DataFolder home;

  /// The folders whose names are known to be on the disk.
  private final Set<Path> durable = ConcurrentHashMap.newKeySet();

  /// @param home the folder in which they have theirs; it is made with the first file
  public HashedFiles(DataFolder home) {
    this.home = home;
  }

  /// Those in a folder that is only read.
  public static HashedFiles in(Path folder, Disk disk) {
    return new HashedFiles(DataFolder.there(folder, disk));
  }

  /// What was put in.
  ///
  /// @param hash SHA-256, 64 lower-case hexadecimal digits
  /// @param size in bytes
  public record Kept(String hash, long size) {}

  /// Takes in what a stream holds; after this returned it is there even if the power fails.
  ///
  /// @throws TooLongException where it is longer than that; then nothing is kept of it
  public Kept put(InputStream content, long most) throws IOException {
    DataFolder files = home.folder(NAME);
    forceOnce(home.path());
    Path unfinished = files.file(UUID.randomUUID() + FolderFiles.PART);
    try {
      Kept kept = write(content, most, files, unfinished);
      settle(unfinished, kept.hash(), files);
      return kept;
    } finally {
      if (Files.exists(unfinished)) {
        home.disk().delete(unfinished);
      }
    }
  }

  private static Kept write(InputStream content, long most, DataFolder files, Path unfinished)
      throws IOException {
    MessageDigest digest = Sha256.begin();
    byte[] part = new byte[(int) Math.min(AT_ONCE, most + 1)];
    long size = 0;
    try (DiskFile out = files.write(unfinished)) {
      for (int count = read(content, part); count > 0; count = read(content, part)) {
        if (size + count > most) {
          throw new TooLongException();
        }
        digest.update(part, 0, count);
        out.write(ByteBuffer.wrap(part, 0, count), size);
        size += count;
      }
      out.force();
    }
    return new Kept(HexFormat.of().formatHex(digest.digest()), size);
  }

  private static int read(InputStream content, byte[] part) throws IOException {
    return content.readNBytes(part, 0, part.length);
  }

  /// A file that is there is written over only where it is not what its name says.
  private void settle(Path unfinished, String hash, DataFolder files) throws IOException {
    DataFolder drawer = files.folder(hash.substring(0, FIRST_DIGITS));
    forceOnce(files.path());
    Path file = drawer.file(hash);
    if (!Files.exists(file) || !isWhole(hash)) {
      home.disk().move(unfinished, file);
    }
    home.disk().force(drawer.path());
  }

  private void forceOnce(Path folder) throws IOException {
    if (!durable.contains(folder)) {
      home.disk().force(folder);
      durable.add(folder);
    }
  }

  /// Whether there is a file of that name, whatever it holds.
  public boolean has(String hash) {
    return Files.isRegularFile(path(hash));
  }

  /// What is there, by name.
  public Set<String> all() throws IOException {
    Set<String> all = new HashSet<>();
    for (Path drawer : list(home.file(NAME))) {
      if (Files.isDirectory(drawer)) {
        for (Path file : list(drawer)) {
          all.add(file.getFileName().toString());
        }
      }
    }
    all.removeIf(name -> !isHash(name));
    return all;
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /// What a file holds, which is not yet known to be what its name says.
  public InputStream open(String hash) throws IOException {
    DiskFile file = home.disk().read(path(hash));
    return new BufferedInputStream(
        new DiskInput(file, 0) {
          @Override
          public void close() throws IOException {
            file.close();
          }
        },
        1 << 16);
  }

  /// Whether a file is there and holds what its name says.
  public boolean isWhole(String hash) throws IOException {
    if (!has(hash)) {
      return false;
    }
    MessageDigest digest = Sha256.begin();
    ByteBuffer part = ByteBuffer.allocate(AT_ONCE);
    try (DiskFile file = home.disk().read(path(hash))) {
      long at = 0;
      while (file.read(part.clear(), at) > 0) {
        digest.update(part.flip());
        at += part.limit();
      }
    }
    return HexFormat.of().formatHex(digest.digest()).equals(hash);
  }

  /// Takes over those of these files that are missing here from where they may be.
  ///
  /// @return whether all of them are here now
  public boolean fill(Collection<String> hashes, HashedFiles from) throws IOException {
    boolean complete = true;
    for (String hash : hashes) {
      complete &= has(hash) || takeOver(hash, from);
    }
    return complete;
  }

  private boolean takeOver(String hash, HashedFiles from) throws IOException {
    if (!from.isWhole(hash)) {
      return false;
    }
    try (InputStream content = from.open(hash)) {
      return put(content, Long.MAX_VALUE - 1).hash().equals(hash);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /// A copy of a file under a name of its own, for other programs: it lies in the folder until the
  /// next start, for the user alone, and cannot be written to.
  public Path lend(String hash, String name) throws IOException {
    DataFolder desk = home.folder(LENT).folder(hash.substring(0, LENT_DIGITS));
    Path copy = desk.file(name);
    if (takeBack(copy)) {
      home.copy(path(hash), copy);
      boolean _ = copy.toFile().setReadOnly();
    }
    return copy;
  }

  /// Removes these.
  public void remove(Collection<String> hashes) throws IOException {
    Set<Path> drawers = new HashSet<>();
    for (String hash : hashes) {
      home.disk().delete(path(hash));
      drawers.add(path(hash).getParent());
      takeAllBack(home.file(LENT).resolve(hash.substring(0, LENT_DIGITS)));
    }
    for (Path drawer : drawers) {
      home.disk().force(drawer);
    }
  }

  private void takeAllBack(Path desk) throws IOException {
    for (Path copy : list(desk)) {
      takeBack(copy);
    }
  }

  /// Deletes it. Some systems delete nothing that is only read, or that another program has open:
  /// that lies there until the next start.
  ///
  /// @return whether it is gone
  private boolean takeBack(Path copy) {
    try {
      if (Files.exists(copy)) {
        boolean _ = copy.toFile().setWritable(true);
        home.disk().delete(copy);
      }
      return true;
    } catch (IOException e) {
      LOG.info("a file cannot be deleted yet", e);
      // Whoever has it open must not write what would be lost with it.
      boolean _ = copy.toFile().setReadOnly();
      return false;
    }
  }

  /// Removes what was not finished when the program ended, and what was lent. Nobody may be putting
  /// anything in. What cannot be removed is tried again the next time.
  public void clear() throws IOException {
    for (Path file : list(home.file(NAME))) {
      if (file.toString().endsWith(FolderFiles.PART)) {
        takeBack(file);
      }
    }
    for (Path desk : list(home.file(LENT))) {
      takeAllBack(desk);
    }
  }

  /// Whether a file can be called this.
  public static boolean isHash(String name) {
    return SHA_256.matcher(name).matches();
  }

  private Path path(String hash) {
    if (!isHash(hash)) {
      throw new IllegalArgumentException("no hash");
    }
    return home.file(NAME).resolve(hash.substring(0, FIRST_DIGITS)).resolve(hash);
  }

  /// There is more of it than may be kept.
  public static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
