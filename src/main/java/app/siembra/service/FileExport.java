package app.siembra.service;

import app.siembra.model.Moment;
import java.nio.file.Path;

/// One file on its way out.
@SuppressWarnings("DoNotCallSuggester")
final class FileExport {
  FileExport(Book book, ExportFormat format, boolean forSpreadsheets, Moment moment) {}

  long to(Path file) {
    throw new UnsupportedOperationException();
  }
}
