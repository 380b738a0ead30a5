package app.siembra.store;

import java.nio.file.Path;

/// What came of opening a data folder. Every case but [Opened] leaves the database file as it was.
public sealed interface Opening {
  /// The network is open; whoever opened it closes it.
  record Opened(Database database) implements Opening {}

  /// Another process, or another database of this one, has this folder open.
  record Locked(Path folder) implements Opening {}

  /// A newer Siembra wrote this network.
  ///
  /// @param found the version of the file's schema
  /// @param known the newest version that this program understands
  record NewerSchema(int found, int known) implements Opening {}

  /// The folder cannot be used: it cannot be made, read or written.
  record NoAccess(Path folder, Exception cause) implements Opening {}

  /// There is a database file, but no network can be read from it.
  record Unreadable(Path file, Damage damage, Exception cause) implements Opening {}

  /// What is wrong with a file that cannot be read.
  enum Damage {
    /// It holds nothing at all.
    EMPTY,
    /// It is a database, but not one of Siembra's.
    FOREIGN,
    /// It is torn, cut, overwritten or not a database.
    BROKEN,
    /// It is not there, but the journal of a network is.
    MISSING,
    /// The journal beside it tells of another history: one of the two comes from elsewhere, or from
    /// another time.
    APART
  }
}
