package app.siembra.exchange;

import java.nio.file.Path;

/// The formats that can be read, as far as the beginning of a file says it.
public enum Format {
  /// vCard 2.1, 3.0 and 4.0.
  VCARD,
  /// A table of text; whose, its columns say.
  CSV,
  /// A chat that WhatsApp wrote out, as text or packed.
  CHAT,
  /// iCalendar 2.0 and vCalendar 1.0.
  CALENDAR,
  /// Lines of the log, as one would type them.
  LINES;

  /// Recognises a file by its content; its name says nothing.
  public static Detection detect(Path file, Limits limits) {
    return Detector.detect(file, limits);
  }
}
