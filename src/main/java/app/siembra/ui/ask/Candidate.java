package app.siembra.ui.ask;

import app.siembra.model.ContactPoint;
import app.siembra.model.PersonId;
import app.siembra.service.ExpertRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who can help, as a row of the screen.
///
/// @param need what they can help with, as it was looked for
/// @param row who, and why
/// @param planned whether the user wants to ask them for just this already
/// @param askedOn when they were last asked for anything, or null
/// @param ways how they can be reached
record Candidate(
    String need,
    ExpertRow row,
    boolean planned,
    @Nullable LocalDate askedOn,
    List<ContactPoint> ways) {
  PersonId id() {
    return row.id();
  }
}
