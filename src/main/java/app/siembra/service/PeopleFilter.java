package app.siembra.service;

import app.siembra.model.CircleId;
import app.siembra.rules.Standing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which people a list shows; all that is said must be so.
///
/// @param text what to search for, empty for everybody
/// @param states empty for any
/// @param circle whose people, or null
/// @param tag with this tag, folded; empty for any
/// @param starred whether only the starred
public record PeopleFilter(
    String text,
    Set<Standing.State> states,
    @Nullable CircleId circle,
    String tag,
    boolean starred) {
  /// Everybody.
  public static final PeopleFilter ALL = new PeopleFilter("", Set.of(), null, "", false);

  public PeopleFilter {
    states = Set.copyOf(states);
  }

  /// Those whom a search finds.
  public static PeopleFilter text(String text) {
    return new PeopleFilter(text, Set.of(), null, "", false);
  }

  /// The same in this state alone.
  public PeopleFilter withState(Standing.State state) {
    return new PeopleFilter(text, Set.of(state), circle, tag, starred);
  }

  /// The same in this circle or, with null, in any.
  public PeopleFilter withCircle(@Nullable CircleId changed) {
    return new PeopleFilter(text, states, changed, tag, starred);
  }

  /// The same with this tag.
  public PeopleFilter withTag(String changed) {
    return new PeopleFilter(text, states, circle, changed, starred);
  }
}
