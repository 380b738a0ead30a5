package app.siembra.model;

import java.time.LocalDate;
import java.util.List;

/// Something the user needs, and whom they ask for it (rule 12).
///
/// @param id identity
/// @param need in the user's words; never empty
/// @param topics what it is about, each once
/// @param openedOn when
/// @param people who is asked, in the order of asking
public record Ask(
    AskId id, String need, List<Topic> topics, LocalDate openedOn, List<Asked> people) {
  /// One person who is asked.
  ///
  /// @param person whom
  /// @param state how far it has come
  /// @param on the day of that state
  public record Asked(PersonId person, AskState state, LocalDate on) {}

  public Ask {
    need = Check.required(need, "need.empty");
    topics = Distinct.byFold(topics, Topic::name);
    people = List.copyOf(people);
  }
}
