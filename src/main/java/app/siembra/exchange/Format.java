package app.siembra.exchange;

import java.nio.file.Path;

/// The formats that can be read.
public enum Format {
  /// vCard 2.1, 3.0 and 4.0.
  VCARD,
  /// Our own contacts as CSV.
  CONTACTS_CSV;

  /// Recognises a file by its content; its name says nothing.
  public static Detection detect(Path file, Limits limits) {
    return Detector.detect(file, limits);
  }
}
