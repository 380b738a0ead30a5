package app.siembra.rules;

import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// How many people were helped and have helped in a period (rule 6): people, not favours.
///
/// @param helped distinct people whom the user helped
/// @param helpedMe distinct people who helped the user
public record Headline(int helped, int helpedMe) {
  /// The headline of the done entries from one day to another, both included.
  public static Headline of(Collection<Help> entries, LocalDate from, LocalDate to) {
    Set<PersonId> helped = new HashSet<>();
    Set<PersonId> helpedMe = new HashSet<>();
    for (Help entry : entries) {
      LocalDate on = entry.details().on();
      if (entry.isDone() && !on.isBefore(from) && !on.isAfter(to)) {
        (entry.direction() == Direction.GIVEN ? helped : helpedMe).addAll(entry.people());
      }
    }
    return new Headline(helped.size(), helpedMe.size());
  }
}
