package app.siembra.ui.ledger;

import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpState;

/// Which entries are shown, by what became of them.
enum Side {
  /// What was done, either way.
  BOTH,
  GIVEN,
  RECEIVED,
  /// What somebody asked for and did not get, either way.
  DECLINED;

  static Side of(Direction direction) {
    return switch (direction) {
      case GIVEN -> GIVEN;
      case RECEIVED -> RECEIVED;
    };
  }

  boolean has(Help help) {
    return switch (this) {
      case BOTH -> help.isDone();
      case GIVEN -> help.isDone() && help.direction() == Direction.GIVEN;
      case RECEIVED -> help.isDone() && help.direction() == Direction.RECEIVED;
      case DECLINED -> help.state() == HelpState.DECLINED;
    };
  }
}
