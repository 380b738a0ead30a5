package app.siembra.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// Reads a file one entry at a time; holds no more of it in memory than one entry.
public interface EntryReader extends Closeable {
  /// The next entry.
  ///
  /// @return empty at the end of the file
  /// @throws IOException where the file itself cannot be read; whatever is in it is an entry
  Optional<Entry> next() throws IOException;
}
