package app.siembra.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Where the socket of a data folder may lie: the user's run-time folder, else a folder of their
/// own in the system's temporary one. Not in the data folder: its path may be longer than a
/// socket's may be, and a USB stick holds no sockets.
///
/// @param folders the folders, the best first
/// @param name the socket's file name: a hash of the data folder's real path
/// @param user who must own the folders, as `user.name` says it
record SocketPlaces(List<Path> folders, String name, String user) {
  /// What a socket's path may measure on every system (104 bytes on macOS, with the closing zero).
  private static final int LONGEST = 103;

  static SocketPlaces of(Directories directories, Machine machine) throws IOException {
    String user = machine.user();
    String name = hash(directories.realData().toString()) + ".sock";
    List<Path> folders = new ArrayList<>();
    String runtime = machine.environment().getOrDefault("XDG_RUNTIME_DIR", "");
    if (runtime.startsWith("/")) {
      folders.add(Path.of(runtime, "siembra"));
    }
    folders.add(machine.temporary().resolve("siembra-" + user.replaceAll("[^A-Za-z0-9._-]", "_")));
    folders.removeIf(
        folder ->
            folder.resolve(name).toString().getBytes(StandardCharsets.UTF_8).length > LONGEST);
    return new SocketPlaces(List.copyOf(folders), name, user);
  }

  /// The sockets that are safe to speak to: those in a folder that only the user can reach.
  List<Path> safe() throws IOException {
    List<Path> sockets = new ArrayList<>();
    for (Path folder : folders) {
      if (Private.isPrivateFolder(folder, user)) {
        sockets.add(folder.resolve(name));
      }
    }
    return sockets;
  }

  /// Removes what a killed process left behind. Only for whoever holds the store's lock: nobody can be listening.
  void removeStale() throws IOException {
    for (Path socket : safe()) {
      Files.deleteIfExists(socket);
    }
  }

  /// The socket to listen at, in the first folder that can be had.
  ///
  /// @throws IOException where there is none
  Path make() throws IOException {
    IOException first = new IOException("no folder for the socket");
    for (Path folder : folders) {
      try {
        Private.folder(folder);
        if (Private.isPrivateFolder(folder, user)) {
          return folder.resolve(name);
        }
      } catch (IOException e) {
        first.addSuppressed(e);
      }
    }
    throw first;
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
