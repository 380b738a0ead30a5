package app.siembra.ui.ask;

import app.siembra.model.ContactPoint;
import app.siembra.model.PersonId;
import app.siembra.model.Topic;
import app.siembra.service.UnawareRow;
import java.util.List;

/// Somebody who is to be told, as a row of the screen.
///
/// @param topic what they are to be told about
/// @param row who, and why
/// @param ways how they can be reached
record ToTell(Topic topic, UnawareRow row, List<ContactPoint> ways) {
  PersonId id() {
    return row.id();
  }
}
