package app.siembra.rules;

import app.siembra.model.Ask;
import app.siembra.model.AskState;
import app.siembra.model.PersonId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whom to ask for something (rule 12): those who can help, in their order, without those who were
/// asked for anything lately.
///
/// @param now whom to ask
/// @param helloFirst who can help too and has gone quiet
/// @param lately who can help too and was asked within the last 90 days
public record Asking(
    List<Experts.Expert> now, List<Experts.Expert> helloFirst, List<Experts.Expert> lately) {
  private static final int DAYS_IN_PEACE = 90;

  /// Divides those who can help ([Experts#rank]).
  ///
  /// @param crowd as of today ([Crowd#asOf])
  /// @param about a topic, or what is needed in a few words
  /// @param asks all that the user ever asked for
  public static Asking of(Crowd crowd, String about, Collection<Ask> asks, LocalDate today) {
    BitSet asked = crowd.places(askedLately(asks, today));
    Ranked<Experts.Expert> experts =
        Experts.ranked(crowd, about, today).only(place -> !crowd.isResting(place, today));
    return new Asking(
        experts.only(place -> !asked.get(place) && !crowd.hasGoneQuiet(place, today)),
        experts.only(place -> !asked.get(place) && crowd.hasGoneQuiet(place, today)),
        experts.only(asked::get));
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
