package app.siembra.exchange;

import java.io.IOException;
import java.io.InputStream;

/// Where the bytes of a file come from; may be asked for them more than once.
@FunctionalInterface
public interface Content {
  /// The bytes from their beginning, to be closed by whoever asked.
  InputStream open() throws IOException;
}
