package app.siembra.service;

import app.siembra.store.Backup;
import java.nio.file.Path;
import java.time.Instant;

/// A backup that was opened and checked when it was made.
///
/// @param file a database by itself
/// @param at when it was made
/// @param people how many people it holds
/// @param interactions how many talks and notes it holds
/// @param bytes its length
/// @param missing how many of the files that it names are not there
public record SafeCopy(
    Path file, Instant at, long people, long interactions, long bytes, long missing) {
  static SafeCopy of(Backup backup) {
    return new SafeCopy(
        backup.file(),
        backup.at(),
        backup.people(),
        backup.interactions(),
        backup.bytes(),
        backup.missing());
  }
}
