package app.siembra.service;

import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// What became of one file.
public sealed interface ImportReport {
  /// The format of a table whose columns the user has explained.
  String OTHER_TABLE = "other-csv";

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
  /// @param arrived all people of the file, as they are in the book
  record Taken(
      Path file,
      String format,
      Counts counts,
      List<String> newcomers,
      List<Skipped> skipped,
      List<Twins> twins,
      Set<PersonId> arrived)
      implements ImportReport {}

  /// It tells what happened, and was read; what it brought is one change set, or would be.
  ///
  /// @param format its key (`chat`, `calendar`, `lines`)
  /// @param counts how many things happened: sittings, calls, meetings, lines
  /// @param people how many of the book they happened with
  /// @param newcomers the names of those who are new, because the user said so
  /// @param skipped what could not be read or does not count, in the order of the file
  /// @param strangers those of whom it is not known who they are; what happened with them alone is
  ///   not stored
  record Happened(
      Path file,
      String format,
      Counts counts,
      int people,
      List<String> newcomers,
      List<Skipped> skipped,
      List<Stranger> strangers)
      implements ImportReport {}

  /// Something has to be said before it can be read; it changed nothing.
  record Asking(Path file, Question question) implements ImportReport {}

  /// It was not read and changed nothing.
  record Refused(Path file, Problem problem) implements ImportReport {}

  /// It is a table of which nobody has said what its columns hold; it changed nothing.
  record Unmapped(UnknownTable table) implements ImportReport {
    @Override
    public Path file() {
      return table.file();
    }
  }

  /// The user stopped it, and it changed nothing.
  record Cancelled(Path file) implements ImportReport {}

  /// How many people, or things that happened, there were.
  ///
  /// @param read all that could be read
  /// @param added new in the book
  /// @param merged in the book, with something new from the file
  /// @param unchanged in the book, with nothing new
  record Counts(int read, int added, int merged, int unchanged) {}

  /// Something left out.
  ///
  /// @param line where it starts, from 1; of several the first
  /// @param times how many there are of it
  record Skipped(long line, Problem reason, int times) {
    Skipped(long line, Problem reason) {
      this(line, reason, 1);
    }

    /// How many things these are.
    public static int count(List<Skipped> skipped) {
      return skipped.stream().mapToInt(Skipped::times).sum();
    }
  }
}
