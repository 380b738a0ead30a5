package app.siembra.ui.ask;

import app.siembra.model.AskId;
import app.siembra.model.ContactPoint;
import app.siembra.model.PersonId;
import app.siembra.service.AskRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Something the user asked for, with those who were asked.
///
/// @param id which
/// @param need in the user's words
/// @param openedOn when
/// @param people in the order of asking
record Asked(AskId id, String need, LocalDate openedOn, List<OfOne> people) {
  /// One of those who were asked.
  ///
  /// @param ask for what
  /// @param ways how they can be reached
  record OfOne(AskId ask, AskRow.OfOne one, List<ContactPoint> ways) {
    PersonId id() {
      return one.named().id();
    }
  }

  static Asked of(AskRow row, Map<PersonId, List<ContactPoint>> ways) {
    return new Asked(
        row.ask().id(),
        row.ask().need(),
        row.ask().openedOn(),
        row.people().stream()
            .map(
                one ->
                    new OfOne(row.ask().id(), one, ways.getOrDefault(one.named().id(), List.of())))
            .toList());
  }
}
