package app.siembra.store;

import org.jspecify.annotations.Nullable;

/// The disk lets nothing be changed now. Where there is a cause it was found out by a write that failed:
/// then the command changed nothing or all, as ever; else nothing was touched.
public final class ReadOnlyException extends StoreException {
  private static final long serialVersionUID = 1L;

  private final transient DiskState state;

  ReadOnlyException(DiskState state, @Nullable StoreException cause) {
    super("the disk lets nothing be changed: " + state, cause);
    this.state = state;
  }

  /// Why.
  public DiskState state() {
    return state;
  }
}
