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

  /// The same with other people.
  public Help withPeople(List<PersonId> changed) {
    return new Help(id, direction, kind, size, state, changed, details);
  }

  /// The same, as far as this.
  public Help in(HelpState changed) {
    return new Help(id, direction, kind, size, changed, people, details);
  }

  /// The same under other circumstances.
  public Help with(HelpDetails changed) {
    return new Help(id, direction, kind, size, state, people, changed);
  }

  /// Whether something was lent that comes back some day; a gift stays.
  public boolean isLent() {
    return isDone()
        && switch (kind) {
          case THING_LENT, MONEY_LENT -> true;
          case ADVICE,
              OPINION,
              KNOWLEDGE,
              INTRODUCTION,
              REFERRAL,
              LEAD,
              TIME,
              SERVICE,
              GIFT,
              SUPPORT ->
              false;
        };
  }

  /// Whether what was lent is not back yet.
  public boolean isOut() {
    Loan loan = details.loan();
    return isLent() && (loan == null || loan.returnedOn() == null);
  }
}
