package app.siembra.ui.people;

import app.siembra.rules.Standing.State;
import app.siembra.service.Trait;
import java.util.Set;

/// One thing that narrows the list, as a chip or an entry of a menu offers it.
sealed interface Facet {
  /// Nothing narrows it.
  record Everybody() implements Facet {}

  /// This is so of them.
  record Is(Trait trait) implements Facet {}

  /// What was typed.
  record Saying(String text) implements Facet {}

  Facet ALL = new Everybody();

  /// Those not heard from in a while.
  Facet QUIET = standing(State.QUIET, State.FADING);

  Facet STARRED = new Is(new Trait.Starred());

  Facet UNSORTED = standing(State.UNSORTED);

  private static Facet standing(State... states) {
    return new Is(new Trait.Stands(Set.of(states)));
  }
}
