package app.siembra.exchange;

import app.siembra.model.Problem;

/// Whether a file can be read.
public sealed interface Detection {
  /// It looks like this format.
  record Recognised(Format format) implements Detection {}

  /// It cannot be read: `file.missing`, `file.folder`, `file.unreadable`, `file.empty`,
  /// `file.too-large` (quotes the limit in megabytes) or `file.unknown`.
  record Refused(Problem problem) implements Detection {}
}
