package app.siembra.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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
  /// @param on the day on which they were asked; while it is planned, that of the plan
  /// @param help the help that came of their yes, or null
  public record Asked(PersonId person, AskState state, LocalDate on, @Nullable HelpId help) {
    /// Somebody who is to be asked.
    public static Asked planned(PersonId person, LocalDate today) {
      return new Asked(person, AskState.PLANNED, today, null);
    }

    /// The same of another person.
    public Asked by(PersonId changed) {
      return new Asked(changed, state, on, help);
    }

    /// The one that has come further: what brought help first, then by state.
    public Asked further(Asked other) {
      if ((help == null) != (other.help() == null)) {
        return help == null ? other : this;
      }
      return other.state().compareTo(state) > 0 ? other : this;
    }

    /// The same, as far as this.
    public Asked in(AskState changed) {
      return new Asked(person, changed, on, help);
    }

    /// The same, asked on that day.
    public Asked asked(LocalDate day) {
      return new Asked(person, AskState.ASKED, day, help);
    }

    /// The same with the help that came of it or, with null, none.
    public Asked with(@Nullable HelpId changed) {
      return new Asked(person, state, on, changed);
    }
  }

  public Ask {
    need = Check.required(need, "need.empty");
    topics = Distinct.byFold(topics, Topic::name);
    people = List.copyOf(people);
  }

  /// The one of these people; empty where they are not among them.
  public Optional<Asked> of(PersonId person) {
    return people.stream().filter(asked -> asked.person().equals(person)).findFirst();
  }

  /// The same with these people.
  public Ask withPeople(List<Asked> changed) {
    return new Ask(id, need, topics, openedOn, changed);
  }

  /// The same with what this makes of one of the people.
  public Ask with(PersonId person, UnaryOperator<Asked> change) {
    return withPeople(
        people.stream()
            .map(asked -> asked.person().equals(person) ? change.apply(asked) : asked)
            .toList());
  }
}
