package app.siembra.service;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How safe the network is.
///
/// @param newest the newest backup
/// @param current whether it holds every change
/// @param elsewhere the second folder to which backups are copied, or null
/// @param trouble what went wrong the last time
public record Safety(
    Optional<SafeCopy> newest,
    boolean current,
    @Nullable Path elsewhere,
    Optional<Trouble> trouble) {
  private static final Duration OLD = Duration.ofDays(3);

  /// What can go wrong with a backup.
  public enum Trouble {
    /// It could not be made.
    UNMADE,
    /// It was made, but could not be copied to the second folder.
    UNCOPIED,
    /// The network turned out to be damaged.
    DAMAGED
  }

  /// Whether there are changes that no backup of the last three days holds.
  public boolean isOld(Instant now) {
    return !current
        && newest.map(copy -> copy.at().isBefore(now.minus(OLD))).orElse(trouble.isPresent());
  }
}
