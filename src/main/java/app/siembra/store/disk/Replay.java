package app.siembra.store.disk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whoever does again what a journal tells of. Only whole records are handed over.
public interface Replay {
  /// A statement of the record under way, for these rows of parameters.
  void write(String statement, List<@Nullable Object[]> rows);

  /// The record is whole.
  void commit(Position reached);
}
