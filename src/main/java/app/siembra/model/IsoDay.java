package app.siembra.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A whole day as ISO 8601 writes it with a year of four digits: `2026-11-23`. What Java reads
/// besides, years of more digits or before 1 BC, is a slip of the finger or of a program.
public final class IsoDay {
  private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private IsoDay() {}

  /// The day; empty where the text is none. Blanks around it are passed over.
  public static Optional<LocalDate> parse(String text) {
    String day = text.strip();
    if (!WRITTEN.matcher(day).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
