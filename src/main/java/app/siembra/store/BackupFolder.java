package app.siembra.store;

import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.DiskFile;
import app.siembra.store.disk.Position;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// The backups in a folder. One counts where both its files are there: the manifest is written first.
final class BackupFolder {
  /// What it is called in a data folder.
  static final String NAME = "backups";

  static final String ENDING = ".mv.db";
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
        Manifest.read(file).filter(found -> Files.exists(file(found))).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparing(Manifest::at).reversed());
    return all;
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
  boolean isWhole(Manifest manifest) throws IOException {
    return hash(file(manifest)).equals(manifest.hash());
  }

  /// SHA-256 of a file, in hexadecimal digits.
  String hash(Path file) throws IOException {
    MessageDigest digest = sha256();
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

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Puts a finished copy among the backups.
  void add(Path copy, Manifest manifest) throws IOException {
    manifest.write(folder);
    folder.rename(copy, file(manifest));
  }

  /// Removes those that [Rotation] does not keep.
  void rotate() throws IOException {
    List<Manifest> all = all();
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
