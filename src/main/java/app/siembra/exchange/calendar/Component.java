package app.siembra.exchange.calendar;

import java.util.Locale;

/// A component of a calendar as it stands in the file.
///
/// @param line where it starts, from 1
/// @param name `VEVENT`, `VTIMEZONE`, …
/// @param text its lines, the first and last included
/// @param isWhole whether it ended, and is no longer than a component may be
record Component(long line, String name, String text, boolean isWhole) {
  /// Whether the text has a property with this beginning.
  boolean has(String start) {
    return text.regionMatches(true, 0, start, 0, start.length())
        || text.toUpperCase(Locale.ROOT).contains("\n" + start);
  }
}
