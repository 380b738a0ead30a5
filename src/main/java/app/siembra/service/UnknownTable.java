package app.siembra.service;

import java.nio.file.Path;
import java.util.List;

/// A table of people of which nobody knows what its columns hold.
///
/// @param file where it is
/// @param key the same for all tables with these columns
/// @param columns in the order of the file
public record UnknownTable(Path file, String key, List<Column> columns) {
  /// A column.
  ///
  /// @param name as the file has it; its number where the file has no names
  /// @param examples the first few things that stand in it
  /// @param meaning the word for what it may hold: what was said of it the last time, else a
  ///   proposal
  public record Column(String name, List<String> examples, String meaning) {}

  /// The words for what its columns hold, one a column.
  public List<String> meanings() {
    return columns.stream().map(Column::meaning).toList();
  }
}
