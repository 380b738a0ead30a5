package app.siembra.store;

import app.siembra.store.disk.DataFolder;
import app.siembra.store.disk.DiskFile;
import app.siembra.store.disk.HashedFiles;
import app.siembra.store.disk.Position;
import app.siembra.store.disk.Sha256;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The backups in a folder. One counts where its file and its manifest are there: the manifest is
/// written first, and before it what files it names, one hash a line. Their bytes lie there once,
/// whichever of the backups name them.
final class BackupFolder {
  /// What it is called in a data folder.
  static final String NAME = "backups";

  static final String ENDING = Opener.fileName("");

  /// What a copy is called until it is whole.
  static final String UNFINISHED = "unfinished";

  private static final Logger LOG = LoggerFactory.getLogger(BackupFolder.class);
  private static final String NAMED = ".files";
  private static final int AT_ONCE = 1 << 20;

  private final DataFolder folder;
  private final HashedFiles files;

  private BackupFolder(DataFolder folder, HashedFiles files) {
    this.folder = folder;
    this.files = files;
  }

  /// Those of the network in that folder, which has the files.
  static BackupFolder of(DataFolder network) throws IOException {
    return new BackupFolder(network.folder(NAME), new HashedFiles(network));
  }

  /// Those in a folder of their own, where the files lie beside them.
  static BackupFolder at(DataFolder folder) {
    return new BackupFolder(folder, new HashedFiles(folder));
  }

  DataFolder folder() {
    return folder;
  }

  HashedFiles files() {
    return files;
  }

  /// All, the newest first.
  List<Manifest> all() throws IOException {
    List<Manifest> all = new ArrayList<>();
    for (Path file : ending(Manifest.ENDING)) {
      manifest(file).filter(found -> Files.exists(file(found))).ifPresent(all::add);
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
        Files.size(file(manifest)),
        listed(manifest).stream().flatMap(Set::stream).filter(hash -> !files.has(hash)).count());
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
  void add(Path copy, Manifest manifest, Set<String> named) throws IOException {
    list(manifest, named);
    add(copy, manifest);
  }

  private void add(Path copy, Manifest manifest) throws IOException {
    manifest.write(folder);
    folder.rename(copy, file(manifest));
  }

  /// Says what files one will name.
  private void list(Manifest manifest, Set<String> named) throws IOException {
    if (!named.isEmpty()) {
      byte[] lines = String.join("\n", named).getBytes(StandardCharsets.US_ASCII);
      Path part = folder.file(UNFINISHED + NAMED);
      try (DiskFile file = folder.write(part)) {
        file.truncate(0);
        file.write(ByteBuffer.wrap(lines), 0);
        file.force();
      }
      folder.rename(part, names(manifest));
    }
  }

  private Path names(Manifest manifest) {
    return folder.file(manifest.name() + NAMED);
  }

  /// What files one names; empty where it does not say it.
  Optional<Set<String>> listed(Manifest manifest) throws IOException {
    Path list = names(manifest);
    if (manifest.files() == 0) {
      return Optional.of(Set.of());
    }
    if (!Files.exists(list)) {
      return Optional.empty();
    }
    Set<String> named = new HashSet<>(lines(list));
    boolean whole =
        named.size() == manifest.files() && named.stream().allMatch(HashedFiles::isHash);
    return whole ? Optional.of(named) : Optional.empty();
  }

  /// Of a damaged list too, which may hold any bytes.
  private static List<String> lines(Path list) throws IOException {
    return Files.readAllLines(list, StandardCharsets.ISO_8859_1);
  }

  /// The files here that none of them names; none where one of them does not say which it names.
  Set<String> unnamed() throws IOException {
    Set<String> rest = files.all();
    if (!rest.isEmpty()) {
      for (Path list : ending(NAMED)) {
        rest.removeAll(lines(list));
      }
      for (Manifest one : all()) {
        if (listed(one).isEmpty()) {
          return Set.of();
        }
      }
    }
    return rest;
  }

  private List<Path> ending(String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder.path())) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  /// Copies one to another folder, with the files that it names and that are not there yet, and
  /// removes what of its network there [Rotation] does not keep. Files that are missing here come
  /// back from there.
  ///
  /// @throws IOException also where the folder is not there: it may lie on a disk that is not
  ///   connected; or where a network lies in it, whose files would be taken for those of nobody
  void copy(Manifest manifest, Path elsewhere) throws IOException {
    if (!Files.isDirectory(elsewhere)) {
      throw new NotDirectoryException(elsewhere.toString());
    }
    if (Opener.isIn(elsewhere)) {
      throw new IOException("a network lies in that folder");
    }
    DataFolder there = DataFolder.prepare(elsewhere, folder.disk());
    BackupFolder others = at(there);
    Set<String> named = listed(manifest).orElseThrow(() -> new IOException("no list of its files"));
    others.list(manifest, named);
    boolean whole = files.fill(named, others.files);
    if (!others.files.fill(named, files) || !whole) {
      LOG.warn("files that a backup names are missing");
    }
    Path copy = there.file(UNFINISHED + ENDING);
    there.copy(file(manifest), copy);
    if (!others.hash(copy).equals(manifest.hash())) {
      throw new IOException("the copy is not what was copied");
    }
    others.add(copy, manifest);
    others.rotate(manifest, found -> found.position().isOfTheNetworkOf(manifest.position()));
    others.sweep();
  }

  /// Removes those that lie in these files; never the newest.
  ///
  /// @return which
  List<Manifest> remove(Collection<Path> files) throws IOException {
    List<Manifest> which = all().stream().skip(1).filter(one -> files.contains(file(one))).toList();
    for (Manifest one : which) {
      remove(one);
    }
    folder.disk().force(folder.path());
    return which;
  }

  /// Removes the copies of these in another folder, if it is there.
  void removeAt(Path elsewhere, List<Manifest> which) throws IOException {
    if (Files.isDirectory(elsewhere) && !Opener.isIn(elsewhere)) {
      BackupFolder others = at(DataFolder.prepare(elsewhere, folder.disk()));
      for (Manifest one : which) {
        others.remove(one);
      }
      others.folder.disk().force(elsewhere);
      others.sweep();
    }
  }

  /// Removes the files that none of them names, where nobody else names any.
  private void sweep() throws IOException {
    files.remove(unnamed());
  }

  private void remove(Manifest one) throws IOException {
    folder.disk().delete(file(one));
    folder.disk().delete(folder.file(one.name() + Manifest.ENDING));
    folder.disk().delete(names(one));
  }

  /// Removes those that [Rotation] does not keep; never the one that was just made, whatever the
  /// clock says. One that cannot be removed is tried again after the next.
  void rotate(Manifest made) {
    rotate(made, _ -> true);
  }

  private void rotate(Manifest made, Predicate<Manifest> which) {
    try {
      List<Manifest> all = all().stream().filter(which).toList();
      List<Manifest> kept = Rotation.kept(all, Manifest::at);
      for (Manifest one : all) {
        if (!kept.contains(one) && !one.name().equals(made.name())) {
          remove(one);
        }
      }
      removeLeftLists(made.at().minus(Duration.ofDays(1)));
      folder.disk().force(folder.path());
    } catch (IOException e) {
      LOG.warn("an old backup cannot be removed", e);
    }
  }

  /// Removes the lists of those that were never finished.
  private void removeLeftLists(Instant before) throws IOException {
    // One whose manifest or file cannot be read at the moment may still come back.
    Set<Path> expected =
        ending(Manifest.ENDING).stream().map(BackupFolder::namesBeside).collect(Collectors.toSet());
    for (Path list : ending(NAMED)) {
      if (!expected.contains(list)
          && Files.getLastModifiedTime(list).toInstant().isBefore(before)) {
        folder.disk().delete(list);
      }
    }
  }

  private static Path namesBeside(Path manifest) {
    String name = manifest.getFileName().toString();
    return manifest.resolveSibling(
        name.substring(0, name.length() - Manifest.ENDING.length()) + NAMED);
  }
}
