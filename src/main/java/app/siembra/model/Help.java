package app.siembra.model;

import java.util.List;

/// One entry of the ledger of help given and received.
///
/// @param id identity
/// @param direction given or received
/// @param kind of what kind
/// @param size how much, for ranking only
/// @param state only done entries count
/// @param people 1 or more, each once; it counts in full for each of them and once in totals
/// @param details when, words, topics, loan, thanks, outcome
public record Help(
    HelpId id,
    Direction direction,
    HelpKind kind,
    HelpSize size,
    HelpState state,
    List<PersonId> people,
    HelpDetails details) {
  public Help {
    people = people.stream().distinct().toList();
    if (people.isEmpty()) {
      throw new ProblemException(Problem.of("help.nobody"));
    }
  }

  /// Whether it counts (rule 6) and makes its date a day of contact (rule 1).
  public boolean isDone() {
    return state == HelpState.DONE;
  }

  /// The same with another identity.
  public Help withId(HelpId changed) {
    return new Help(changed, direction, kind, size, state, people, details);
  }
}
