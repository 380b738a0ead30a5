package app.siembra.store;

import org.jspecify.annotations.Nullable;

/// The database did not do what it must be able to do: a full disk, a damaged page, a bug. What was
/// acknowledged before stays; the command that met it changed nothing, or, where the disk failed at its
/// very end, all: listeners hear of it as soon as that is known.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
