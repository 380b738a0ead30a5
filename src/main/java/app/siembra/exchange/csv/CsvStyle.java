package app.siembra.exchange.csv;

/// How a table is written down. Always UTF-8, lines ending in CR LF, dates as ISO 8601.
///
/// @param delimiter between cells: a comma, or the semicolon that spreadsheets expect where a comma stands in
///     numbers
/// @param mark whether the file begins with a byte-order mark, by which spreadsheets know UTF-8
/// @param forSpreadsheets whether cells that a spreadsheet would take for formulas are guarded (CWE-1236)
public record CsvStyle(char delimiter, boolean mark, boolean forSpreadsheets) {
  /// For programs: commas, no mark, each cell as it is.
  public static final CsvStyle PLAIN = new CsvStyle(',', false, false);

  /// For opening in a spreadsheet.
  public static final CsvStyle SPREADSHEET = new CsvStyle(',', true, true);
}
