package app.siembra.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// Reads a file of what happened one entry at a time, oldest first as far as the file is; holds no
/// more of it in memory than one entry.
public interface TalkReader extends Closeable {
  /// The next entry.
  ///
  /// @return empty at the end of the file
  /// @throws IOException where the file itself cannot be read; whatever is in it is an entry
  Optional<TalkEntry> next() throws IOException;
}
