package app.siembra.rules;

import app.siembra.model.Ask;
import app.siembra.model.AskState;
import app.siembra.model.PersonId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Whom to ask for something (rule 12): those who can help, in their order, without those who were
/// asked for anything lately.
///
/// @param now whom to ask
/// @param helloFirst who can help too and has gone quiet
/// @param lately who can help too and was asked within the last 90 days
public record Asking(
    List<Experts.Expert> now, List<Experts.Expert> helloFirst, List<Experts.Expert> lately) {
  private static final int DAYS_IN_PEACE = 90;

  /// Divides those who can help.
  ///
  /// @param asks all that the user ever asked for
  /// @param standing how things stand with one of the experts
  public static Asking of(
      List<Experts.Expert> experts,
      Collection<Ask> asks,
      Function<Experts.Expert, Standing> standing,
      LocalDate today) {
    Set<PersonId> asked = askedLately(asks, today);
    List<Experts.Expert> now = new ArrayList<>();
    List<Experts.Expert> helloFirst = new ArrayList<>();
    List<Experts.Expert> lately = new ArrayList<>();
    for (Experts.Expert expert : experts) {
      switch (standing.apply(expert).state()) {
        case RESTING -> {}
        case QUIET, FADING ->
            (asked.contains(expert.line().id()) ? lately : helloFirst).add(expert);
        case UNSORTED, SNOOZED, IN_TOUCH, DUE_SOON ->
            (asked.contains(expert.line().id()) ? lately : now).add(expert);
      }
    }
    return new Asking(now, helloFirst, lately);
  }

  /// Who was asked for anything within the last 90 days, be it that they said yes or no.
  public static Set<PersonId> askedLately(Collection<Ask> asks, LocalDate today) {
    Set<PersonId> lately = new HashSet<>();
    for (Ask ask : asks) {
      for (Ask.Asked asked : ask.people()) {
        long ago = ChronoUnit.DAYS.between(asked.on(), today);
        if (asked.state() != AskState.PLANNED && ago >= 0 && ago < DAYS_IN_PEACE) {
          lately.add(asked.person());
        }
      }
    }
    return lately;
  }
}
