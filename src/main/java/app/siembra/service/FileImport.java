package app.siembra.service;

import app.siembra.model.Moment;
import java.nio.file.Path;

/// One file on its way in.
@SuppressWarnings("DoNotCallSuggester")
final class FileImport {
  FileImport(Book book, Path file, Watcher watcher, Moment moment) {}

  ImportReport run(boolean dryRun) {
    throw new UnsupportedOperationException();
  }
}
