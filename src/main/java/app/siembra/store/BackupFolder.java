package app.siembra.store;

import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.DiskFile;
import app.siembra.store.disk.Position;
import app.siembra.store.disk.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The backups in a folder. One counts where both its files are there: the manifest is written first.
final class BackupFolder {
  /// What it is called in a data folder.
  static final String NAME = "backups";

  static final String ENDING = ".mv.db";

  /// What a copy is called until it is whole.
  static final String UNFINISHED = "unfinished";

  private static final Logger LOG = LoggerFactory.getLogger(BackupFolder.class);
  private static final int AT_ONCE = 1 << 20;

  private final DataFolder folder;

  BackupFolder(DataFolder folder) {
    this.folder = folder;
  }

  /// All, the newest first.
  List<Manifest> all() throws IOException {
    List<Manifest> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.path())) {
      for (Path file : files.filter(file -> file.toString().endsWith(Manifest.ENDING)).toList()) {
        manifest(file).filter(found -> Files.exists(file(found))).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparing(Manifest::at).reversed());
    return all;
  }

  private static Optional<Manifest> manifest(Path file) {
    try {
      return Manifest.read(file);
    } catch (IOException e) {
      LOG.warn("what stands beside a backup cannot be read", e);
      return Optional.empty();
    }
  }

  /// The one in that file, if it is one of them.
  Optional<Manifest> find(Path file) throws IOException {
    return all().stream().filter(manifest -> file(manifest).equals(file)).findFirst();
  }

  /// As others see them, the newest first.
  List<Backup> shown() throws IOException {
    List<Backup> shown = new ArrayList<>();
    for (Manifest manifest : all()) {
      shown.add(shown(manifest));
    }
    return shown;
  }

  /// How far the journal had come at the oldest of the backups from which a network may have to be
  /// brought up to now.
  long oldestNeeded(Position network) throws IOException {
    return all().stream()
        .map(Manifest::position)
        .filter(network::isOfTheNetworkOf)
        .limit(Rotation.NEWEST)
        .mapToLong(Position::record)
        .min()
        .orElse(0);
  }

  /// Whether there is a backup of a later time of the same network.
  boolean hasLater(Position network) throws IOException {
    return all().stream()
        .map(Manifest::position)
        .anyMatch(
            position -> position.isOfTheNetworkOf(network) && position.record() > network.record());
  }

  /// Whether one of them holds every change of the network up to that one.
  boolean hold(Position network, long change) throws IOException {
    return change == 0
        || all().stream()
            .anyMatch(
                found ->
                    found.position().isOfTheNetworkOf(network)
                        && found.position().record() <= network.record()
                        && found.changes() >= change);
  }

  Path file(Manifest manifest) {
    return folder.file(manifest.name() + ENDING);
  }

  Backup shown(Manifest manifest) throws IOException {
    return new Backup(
        file(manifest),
        manifest.at(),
        manifest.changes(),
        manifest.counts(),
        Files.size(file(manifest)));
  }

  /// Whether its file is what it was when it was checked.
  boolean isWhole(Manifest manifest) {
    try {
      return hash(file(manifest)).equals(manifest.hash());
    } catch (IOException e) {
      LOG.warn("a backup cannot be read", e);
      return false;
    }
  }

  /// SHA-256 of a file, in hexadecimal digits.
  String hash(Path file) throws IOException {
    MessageDigest digest = Sha256.begin();
    ByteBuffer part = ByteBuffer.allocate(AT_ONCE);
    try (DiskFile open = folder.disk().read(file)) {
      long at = 0;
      while (open.read(part.clear(), at) > 0) {
        digest.update(part.flip());
        at += part.limit();
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /// The same under a name that no other bears: two may be made at the same moment.
  Manifest named(Manifest manifest) {
    Manifest named = manifest;
    while (Files.exists(file(named))) {
      named = named.madeAt(named.at().plusMillis(1));
    }
    return named;
  }

  /// Puts a finished copy among the backups.
  void add(Path copy, Manifest manifest) throws IOException {
    manifest.write(folder);
    folder.rename(copy, file(manifest));
  }

  /// Copies one to another folder, and removes those of its network there that [Rotation] does not keep.
  ///
  /// @throws IOException also where the folder is not there: it may lie on a disk that is not connected
  void copy(Manifest manifest, Path elsewhere) throws IOException {
    if (!Files.isDirectory(elsewhere)) {
      throw new NotDirectoryException(elsewhere.toString());
    }
    DataFolder there = DataFolder.prepare(elsewhere, folder.disk());
    BackupFolder others = new BackupFolder(there);
    Path copy = there.file(UNFINISHED + ENDING);
    there.copy(file(manifest), copy);
    if (!others.hash(copy).equals(manifest.hash())) {
      throw new IOException("the copy is not what was copied");
    }
    others.add(copy, manifest);
    others.rotate(found -> found.position().isOfTheNetworkOf(manifest.position()));
  }

  /// Removes those that [Rotation] does not keep.
  void rotate() throws IOException {
    rotate(_ -> true);
  }

  private void rotate(Predicate<Manifest> which) throws IOException {
    List<Manifest> all = all().stream().filter(which).toList();
    List<Manifest> kept = Rotation.kept(all, Manifest::at);
    for (Manifest one : all) {
      if (!kept.contains(one)) {
        folder.disk().delete(file(one));
        folder.disk().delete(folder.file(one.name() + Manifest.ENDING));
      }
    }
    folder.disk().force(folder.path());
  }
}
