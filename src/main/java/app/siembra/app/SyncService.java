package app.siembra.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Programs that keep a folder the same on several computers, and how such a folder is known: by its name, or by
/// what the program leaves in it.
enum SyncService {
  DROPBOX("Dropbox", "dropbox( \\(.+\\))?", ".dropbox.cache"),
  ONEDRIVE("OneDrive", "onedrive( - .+)?"),
  ICLOUD("iCloud Drive", "icloud ?drive|com~apple~clouddocs"),
  GOOGLE_DRIVE("Google Drive", "google ?drive|my drive|mi unidad"),
  NEXTCLOUD("Nextcloud", "nextcloud\\d*", ".nextcloudsync.log"),
  OWNCLOUD("ownCloud", "owncloud", ".owncloudsync.log"),
  SYNCTHING("Syncthing", "syncthing", ".stfolder");

  /// Where macOS keeps a folder for each account: `Library/CloudStorage/OneDrive-Personal`.
  private static final String OF_ACCOUNTS = "CloudStorage";

  private final String title;
  private final Pattern name;
  private final List<String> marks;

  SyncService(String title, String name, String... marks) {
    this.title = title;
    this.name = Pattern.compile(name);
    this.marks = List.of(marks);
  }

  /// The name by which its users know it.
  String title() {
    return title;
  }

  /// Whose folder this path lies in.
  static Optional<SyncService> of(Path path) {
    return Stream.iterate(path.toAbsolutePath(), folder -> folder != null, Path::getParent)
        .flatMap(folder -> Stream.of(values()).filter(service -> service.keeps(folder)))
        .findFirst();
  }

  private boolean keeps(Path folder) {
    return name.matcher(nameOf(folder)).matches()
        || marks.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)));
  }

  private static String nameOf(Path folder) {
    String own = String.valueOf(folder.getFileName());
    Path parent = folder.getParent();
    boolean ofAccount = parent != null && parent.endsWith(OF_ACCOUNTS);
    return (ofAccount ? own.replaceFirst("-.*", "") : own).toLowerCase(Locale.ROOT);
  }
}
