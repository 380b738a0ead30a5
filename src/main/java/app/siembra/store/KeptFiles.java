package app.siembra.store;

import app.siembra.store.disk.HashedFiles;
import app.siembra.store.disk.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bytes of the files that were put to people. They are on the disk before a change names them,
/// and stay as long as the network, its history or a backup names them. Every method throws
/// [StoreException] where the disk fails.
public final class KeptFiles {
  private static final Logger LOG = LoggerFactory.getLogger(KeptFiles.class);
  private static final int AT_ONCE = 1 << 16;

  private final HashedFiles files;
  private final Lane readers;
  private final DiskWatch disk;
  private final LongConsumer requireRoom;
  private final ReadWriteLock naming = new ReentrantReadWriteLock();

  /// @param requireRoom throws where the disk lets nothing be changed, or has no room for so many
  ///   bytes
  KeptFiles(HashedFiles files, Lane readers, DiskWatch disk, LongConsumer requireRoom) {
    this.files = files;
    this.readers = readers;
    this.disk = disk;
    this.requireRoom = requireRoom;
  }

  /// What was put in.
  ///
  /// @param hash SHA-256 of its bytes, 64 lower-case hexadecimal digits
  /// @param size in bytes
  public record Kept(String hash, long size) {}

  /// What of a file could be told.
  public enum Reading {
    /// It was read, and is what was put in.
    WHOLE,
    /// It is not there.
    MISSING,
    /// It is something else.
    DAMAGED
  }

  /// Runs something that puts files in and then names them in a change: until it ends, none of them
  /// is taken for one that nobody names. Not to be called within a change.
  public <T> T naming(Supplier<T> work) {
    naming.readLock().lock();
    try {
      return work.get();
    } finally {
      naming.readLock().unlock();
    }
  }

  /// Takes in what a stream holds, within [#naming].
  ///
  /// @param expected how long it is said to be
  /// @param most how long it may be
  /// @throws TooLargeException where it is longer; nothing is kept then
  /// @throws IOException where the stream cannot be read
  public Kept put(InputStream content, long expected, long most) throws IOException {
    requireRoom.accept(expected);
    var source = new Source(content);
    try {
      HashedFiles.Kept kept = files.put(source, most);
      return new Kept(kept.hash(), kept.size());
    } catch (HashedFiles.TooLongException e) {
      throw new TooLargeException(e);
    } catch (IOException e) {
      if (source.failed) {
        throw e;
      }
      disk.doubt();
      requireRoom.accept(expected);
      throw new StoreException("a file cannot be kept", e);
    }
  }

  /// The hash of these bytes.
  public static String hash(byte[] content) {
    return HexFormat.of().formatHex(Sha256.begin().digest(content));
  }

  /// Whether there is a file of that hash, whatever it holds.
  public boolean has(String hash) {
    return files.has(hash);
  }

  /// Copies a file to somewhere else.
  ///
  /// @return whether that is what was put in; else what was written is not to be used
  /// @throws IOException where it cannot be written there
  public Reading copy(String hash, OutputStream target) throws IOException {
    if (!files.has(hash)) {
      return Reading.MISSING;
    }
    var digest = Sha256.begin();
    byte[] part = new byte[AT_ONCE];
    try (InputStream content = open(hash)) {
      for (int count = read(content, part); count > 0; count = read(content, part)) {
        digest.update(part, 0, count);
        target.write(part, 0, count);
      }
    }
    return HexFormat.of().formatHex(digest.digest()).equals(hash) ? Reading.WHOLE : Reading.DAMAGED;
  }

  /// A copy of a file under a name of its own, for other programs, which cannot write to it. It is
  /// gone after the next start.
  ///
  /// @param name without any folder
  public Path lend(String hash, String name) {
    requireRoom.accept(0L);
    try {
      return files.lend(hash, name);
    } catch (IOException e) {
      disk.doubt();
      throw new StoreException("a file cannot be copied", e);
    }
  }

  private InputStream open(String hash) {
    try {
      return files.open(hash);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static int read(InputStream content, byte[] part) {
    try {
      return content.readNBytes(part, 0, part.length);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static StoreException unreadable(IOException cause) {
    return new StoreException("a file cannot be read", cause);
  }

  /// The files that people have and that are missing or damaged. Reads all of them.
  public List<FoundFile> wrong() {
    Map<String, List<NamedFiles.Holder>> held =
        readers.run(handle -> NamedFiles.held(Session.reading(handle)));
    List<FoundFile> wrong = new ArrayList<>();
    held.forEach(
        (hash, holders) -> {
          boolean missing = !files.has(hash);
          if (missing || !isWhole(hash)) {
            holders.forEach(one -> wrong.add(new FoundFile(one.person(), one.name(), missing)));
          }
        });
    return wrong;
  }

  /// What cannot be read is as good as damaged.
  private boolean isWhole(String hash) {
    try {
      return files.isWhole(hash);
    } catch (IOException e) {
      LOG.warn("a file cannot be read", e);
      return false;
    }
  }

  /// Removes what neither the network nor a backup names. What cannot be removed is tried again
  /// after the next backup.
  ///
  /// @param backups in which they may be named
  void sweep(BackupFolder backups) {
    naming.writeLock().lock();
    try {
      Set<String> rest = backups.unnamed();
      if (!rest.isEmpty()) {
        files.remove(readers.run(handle -> NamedFiles.besides(rest, Session.reading(handle))));
      }
    } catch (IOException e) {
      LOG.warn("files that nobody names cannot be removed", e);
    } finally {
      naming.writeLock().unlock();
    }
  }

  /// A file is longer than one may be.
  public static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(IOException cause) {
      super(cause);
    }
  }

  /// Remembers whether it was the source that failed, rather than the disk of the network.
  private static final class Source extends InputStream {
    private final InputStream content;
    private boolean failed;

    Source(InputStream content) {
      this.content = content;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        return content.read(target, offset, length);
      } catch (IOException e) {
        failed = true;
        throw e;
      }
    }
  }
}
