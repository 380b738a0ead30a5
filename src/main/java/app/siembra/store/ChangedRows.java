package app.siembra.store;

import app.siembra.store.disk.RowImage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What rows of one table were before a change set: one row with its image, or ids of which none
/// existed; or one of which that was erased.
final class ChangedRows {
  private final int number;
  private final long first;
  private final long last;
  private final byte @Nullable [] image;

  ChangedRows(int number, long first, long last, byte @Nullable [] image) {
    this.number = number;
    this.first = first;
    this.last = last;
    this.image = image;
  }

  /// Orders them within their change set.
  int number() {
    return number;
  }

  long first() {
    return first;
  }

  long last() {
    return last;
  }

  /// Whether there was a row, whether it is still known or was erased.
  boolean isImage() {
    return image != null;
  }

  /// The row as it was; empty where there was none, or where it was erased.
  Optional<@Nullable Object[]> before() {
    return image == null || image.length == 0
        ? Optional.empty()
        : Optional.of(RowImage.read(image));
  }
}
