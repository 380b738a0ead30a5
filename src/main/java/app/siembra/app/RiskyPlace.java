package app.siembra.app;

import app.siembra.service.Memory;
import app.siembra.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A place where a data folder had better not lie, for somebody else writes there too. Only backups belong there.
sealed interface RiskyPlace {
  /// A folder that a program keeps the same on several computers.
  record Synced(SyncService service) implements RiskyPlace {}

  /// A drive of another computer.
  ///
  /// @param type the kind of file system, as the system calls it
  record Network(String type) implements RiskyPlace {}

  /// The kinds of file systems that reach other computers.
  Pattern OF_OTHERS =
      Pattern.compile(
          "nfs\\d?|cifs|smb.*|9p|afpfs|afs|ncpfs|webdav|davfs2?|ceph|glusterfs|lustre|beegfs|gfs2|ocfs2"
              + "|fuse\\.(sshfs|rclone|davfs2?|gvfsd-fuse|glusterfs|ceph|s3fs|smbnetfs|curlftpfs"
              + "|google-drive-ocamlfuse|onedriver)");

  /// What is wrong with the place of this folder, which may be still to be made; nothing where all is well or the
  /// system does not say.
  static Optional<RiskyPlace> of(Path folder) {
    Path there = folder.toAbsolutePath();
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    Path existing = there;
    return SyncService.of(folder)
        .or(() -> SyncService.of(real(existing)))
        .<RiskyPlace>map(Synced::new)
        .or(() -> network(folder, type(existing)));
  }

  /// The same, but only the first time that it is asked about a place.
  static Optional<RiskyPlace> notYetSaid(Path folder, Memory memory) {
    Optional<RiskyPlace> place = of(folder).filter(risky -> !memory.saidOf(risky.name()));
    place.map(RiskyPlace::name).ifPresent(memory::say);
    return place;
  }

  /// The drive that the folder lies on, if it is another computer's.
  ///
  /// @param type the kind of its file system
  static Optional<RiskyPlace> network(Path folder, String type) {
    boolean ofOthers = OF_OTHERS.matcher(type.toLowerCase(Locale.ROOT)).matches();
    return ofOthers || folder.toString().startsWith("\\\\")
        ? Optional.of(new Network(type))
        : Optional.empty();
  }

  /// What to tell the user, in one sentence and an advice.
  default String words(Texts texts) {
    return switch (this) {
      case Synced(SyncService service) -> texts.get("place.synced", service.title());
      case Network _ -> texts.get("place.network");
    };
  }

  private String name() {
    return switch (this) {
      case Synced(SyncService service) -> service.title();
      case Network(String type) -> type;
    };
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  private static String type(Path path) {
    try {
      return Files.getFileStore(path).type();
    } catch (IOException | UnsupportedOperationException e) {
      return "";
    }
  }
}
