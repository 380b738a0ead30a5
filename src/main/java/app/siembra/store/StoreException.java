package app.siembra.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// The database did not do what it must be able to do: a full disk, a damaged page, a bug. What was
/// acknowledged before stays; the command that met it changed nothing, or, where the disk failed at its
/// very end, all: listeners hear of it as soon as that is known.
public class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// How the storage beneath the database says that a page is not what was written.
  private static final Set<Integer> TORN =
      Set.of(
          DataUtils.ERROR_FILE_CORRUPT,
          DataUtils.ERROR_CHUNK_NOT_FOUND,
          DataUtils.ERROR_SERIALIZATION,
          DataUtils.ERROR_INTERNAL,
          DataUtils.ERROR_UNSUPPORTED_FORMAT);

  StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /// Whether the file is damaged, rather than the disk full or the like.
  public boolean isDamage() {
    return Stream.<Throwable>iterate(this, Objects::nonNull, Throwable::getCause)
        .anyMatch(StoreException::tellsOfDamage);
  }

  /// Whether something failed because the disk did, rather than because of what was asked.
  static boolean isOfTheDisk(Throwable failure) {
    return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(
            cause ->
                switch (cause) {
                  case IOException _ -> true;
                  case MVStoreException storage ->
                      storage.getErrorCode() == DataUtils.ERROR_WRITING_FAILED
                          || storage.getErrorCode() == DataUtils.ERROR_READING_FAILED;
                  case SQLException database ->
                      database.getErrorCode() == ErrorCode.IO_EXCEPTION_1
                          || database.getErrorCode() == ErrorCode.IO_EXCEPTION_2
                          // What comes after a write that failed.
                          || database.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED;
                  default -> false;
                });
  }

  private static boolean tellsOfDamage(Throwable cause) {
    return switch (cause) {
      case MVStoreException storage -> TORN.contains(storage.getErrorCode());
      case SQLException database -> database.getErrorCode() == ErrorCode.FILE_CORRUPTED_1;
      default -> false;
    };
  }
}
