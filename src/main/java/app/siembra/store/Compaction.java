package app.siembra.store;

import app.siembra.store.disk.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.h2.mvstore.MVStoreTool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the file from growing far beyond what lives in it: a copy without dead room is made, checked,
/// and put in its place, while nobody has it open. The file in use is never rewritten.
final class Compaction {
  private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

  /// Under this name the memory holds that the file is to be written anew, however small it is: it
  /// holds what was erased.
  static final String DUE = "erased";

  /// Smaller files are not worth the time, in bytes.
  private static final long SMALL = 32L << 20;

  /// How many times what lives in it a file may be.
  private static final int MOST = 3;

  private final Ground ground;

  Compaction(Ground ground) {
    this.ground = ground;
  }

  /// Whether an open database takes far more room than what lives in it.
  static boolean isDue(Handle handle) {
    return new MemoryStore(Session.reading(handle)).find(DUE).isPresent() || isLarge(handle);
  }

  private static boolean isLarge(Handle handle) {
    Map<String, Long> settings =
        handle
            .createQuery(
                """
                select setting_name, setting_value from information_schema.settings
                where setting_name in ('info.FILE_SIZE', 'info.FILL_RATE', 'info.CHUNKS_FILL_RATE')
                """)
            .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    long size = settings.getOrDefault("info.FILE_SIZE", 0L);
    long live =
        size
            * settings.getOrDefault("info.FILL_RATE", 100L)
            / 100
            * settings.getOrDefault("info.CHUNKS_FILL_RATE", 100L)
            / 100;
    return size > SMALL && size > MOST * live;
  }

  private void discard(Path copy) {
    try {
      ground.folder().disk().delete(copy);
    } catch (IOException e) {
      LOG.warn("the copy cannot be removed", e);
    }
  }

  private static boolean done(Handle handle) {
    handle.execute("delete from memory where name = ?", DUE);
    handle.commit();
    return true;
  }

  /// Makes the file of a closed database small. Where that fails it stays as it is.
  ///
  /// @param position that it must be at
  void run(Position position) {
    Path copy = ground.file(Opener.UNFINISHED);
    try {
      ground.folder().copy(ground.file(Opener.NAME), copy);
      Connections.existing(ground.files(), Opener.UNFINISHED, SqlLogger.NOP_SQL_LOGGER)
          .ask(Compaction::done);
      MVStoreTool.compact(ground.files().nameOf(Opener.fileName(Opener.UNFINISHED)), false);
      BackupMaker.Made made =
          Connections.existing(ground.files(), Opener.UNFINISHED, SqlLogger.NOP_SQL_LOGGER)
              .ask(handle -> BackupMaker.look(handle, Instant.EPOCH));
      if (made.findings().sound() && made.manifest().position().equals(position)) {
        ground.folder().rename(copy, ground.file(Opener.NAME));
      } else {
        LOG.error("the copy without dead room is not the network: {}", made.findings().faults());
        ground.folder().disk().delete(copy);
      }
    } catch (IOException | RuntimeException e) {
      // Of a damaged file, or on a full disk, H2 throws whatever there is.
      LOG.warn("the file cannot be made smaller", e);
      discard(copy);
    }
  }
}
