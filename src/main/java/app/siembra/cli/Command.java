package app.siembra.cli;

import java.io.IOException;

/// One command, its options filled in.
interface Command {
  /// Does it.
  ///
  /// @throws app.siembra.model.ProblemException what is wrong with what the user gave
  /// @throws IOException where standard input cannot be read
  Exit run(Desk desk) throws IOException;

  /// Does what it can where the network is damaged: as a rule it only says so.
  default Exit onDamage(DamageDesk desk) {
    return desk.refuse();
  }

  /// Whether it takes the network out of the hands of whoever has it open, so that no window may.
  default boolean wantsItAlone() {
    return false;
  }
}
