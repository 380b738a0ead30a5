package app.siembra.service;

import app.siembra.model.Problem;
import java.nio.file.Path;
import java.util.List;

/// What became of one file.
public sealed interface ImportReport {
  /// Which file.
  Path file();

  /// It was read; what it brought is one change set, or would be.
  ///
  /// @param format its key (`vcard`, `contacts-csv`, `google-csv`, …)
  /// @param counts how many people
  /// @param newcomers the names of the first few who are new, in the order of the file
  /// @param skipped what could not be read, in the order of the file
  /// @param twins people of the file who may be in the book under another name, to be merged if the
  ///   user wants
  record Taken(
      Path file,
      String format,
      Counts counts,
      List<String> newcomers,
      List<Skipped> skipped,
      List<Twins> twins)
      implements ImportReport {}

  /// It was not read and changed nothing.
  record Refused(Path file, Problem problem) implements ImportReport {}

  /// The user stopped it, and it changed nothing.
  record Cancelled(Path file) implements ImportReport {}

  /// How many people there were.
  ///
  /// @param read all that could be read
  /// @param added new in the book
  /// @param merged in the book, with something new from the file
  /// @param unchanged in the book, with nothing new
  record Counts(int read, int added, int merged, int unchanged) {}

  /// Something left out.
  ///
  /// @param line where it starts, from 1
  record Skipped(long line, Problem reason) {}
}
