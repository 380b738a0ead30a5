package app.siembra.ui.people;

import app.siembra.model.PersonId;
import app.siembra.rules.Standing;
import app.siembra.service.QuietRow;

/// One of the five who are being sorted.
///
/// @param passedOver whether the user left them for another time
record SortLine(QuietRow row, boolean passedOver) {
  PersonId id() {
    return row.id();
  }

  /// Whether nothing is asked about them any more.
  boolean settled() {
    return passedOver || row.listed().standing().state() != Standing.State.UNSORTED;
  }
}
