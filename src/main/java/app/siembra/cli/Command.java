package app.siembra.cli;

import java.io.IOException;

/// One command, its options filled in.
interface Command {
  /// Does it.
  ///
  /// @throws app.siembra.model.ProblemException what is wrong with what the user gave
  /// @throws IOException where standard input cannot be read
  Exit run(Desk desk) throws IOException;
}
