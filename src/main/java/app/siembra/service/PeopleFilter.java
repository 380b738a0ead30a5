package app.siembra.service;

import java.util.ArrayList;
import java.util.List;

/// Which people a list shows: of each kind of trait that is asked for one has to hold, and the text
/// has to be found.
///
/// @param text what to search for, empty for everybody
/// @param traits in the order in which they were asked for
public record PeopleFilter(String text, List<Trait> traits) {
  /// Everybody.
  public static final PeopleFilter ALL = new PeopleFilter("", List.of());

  public PeopleFilter {
    traits = traits.stream().distinct().toList();
  }

  /// Those whom a search finds.
  public static PeopleFilter text(String text) {
    return ALL.withText(text);
  }

  /// The same with this search.
  public PeopleFilter withText(String changed) {
    return new PeopleFilter(changed, traits);
  }

  /// The same with this trait too.
  public PeopleFilter with(Trait trait) {
    List<Trait> more = new ArrayList<>(traits);
    more.add(trait);
    return new PeopleFilter(text, more);
  }

  /// The same without this trait.
  public PeopleFilter without(Trait trait) {
    return new PeopleFilter(text, traits.stream().filter(one -> !same(one, trait)).toList());
  }

  /// The same whatever is so of people in this regard.
  public PeopleFilter without(Trait.Kind kind) {
    return new PeopleFilter(text, traits.stream().filter(one -> one.kind() != kind).toList());
  }

  /// Whether it asks for this trait.
  public boolean asks(Trait trait) {
    return traits.stream().anyMatch(one -> same(one, trait));
  }

  private static boolean same(Trait one, Trait other) {
    return one.folded().equals(other.folded());
  }
}
