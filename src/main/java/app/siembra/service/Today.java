package app.siembra.service;

import app.siembra.rules.Headline;
import java.util.List;

/// Everything the first screen says.
///
/// @param few today's few who have gone quiet, with how many there are in all
/// @param dates the coming ones, the next first
/// @param open what the user said they would do, and what waits for them
/// @param headline people helped this year, and who helped the user
/// @param weeks the last twelve
/// @param counts of people
public record Today(
    Few few, List<ComingRow> dates, Open open, Headline headline, Weeks weeks, Counts counts) {
  /// Today's few.
  ///
  /// @param rows in order
  /// @param total all who have gone quiet, those left off today included
  public record Few(List<QuietRow> rows, int total) {}

  /// What is open and due.
  ///
  /// @param followUps due today or earlier, the earliest first
  /// @param promised help promised and not done, either way
  /// @param thanks help received and not thanked for
  /// @param introductions made ten days ago or more, without an outcome
  public record Open(
      List<Promise> followUps,
      List<HelpEntry> promised,
      List<HelpEntry> thanks,
      List<Presented> introductions) {}

  /// How many people there are.
  ///
  /// @param people in the book
  /// @param unsorted of them not sorted yet
  public record Counts(int people, int unsorted) {}
}
