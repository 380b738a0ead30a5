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
/// @param topic who knows, likes or looks for it, as whole words, folded; empty for any
/// @param place who lives in that city, folded; empty for any
public record PeopleFilter(
    String text,
    Set<Standing.State> states,
    @Nullable CircleId circle,
    String tag,
    boolean starred,
    String topic,
    String place) {
  /// Everybody.
  public static final PeopleFilter ALL = new PeopleFilter("", Set.of(), null, "", false, "", "");

  public PeopleFilter {
    states = Set.copyOf(states);
  }

  /// Those whom a search finds.
  public static PeopleFilter text(String text) {
    return new PeopleFilter(text, Set.of(), null, "", false, "", "");
  }

  /// The same in this state alone.
  public PeopleFilter withState(Standing.State state) {
    return withStates(Set.of(state));
  }

  /// The same in one of these states; none of them for any.
  public PeopleFilter withStates(Set<Standing.State> changed) {
    return new PeopleFilter(text, changed, circle, tag, starred, topic, place);
  }

  /// The same in this circle or, with null, in any.
  public PeopleFilter withCircle(@Nullable CircleId changed) {
    return new PeopleFilter(text, states, changed, tag, starred, topic, place);
  }

  /// The same with this tag.
  public PeopleFilter withTag(String changed) {
    return new PeopleFilter(text, states, circle, changed, starred, topic, place);
  }

  /// The same, only the starred or all.
  public PeopleFilter withStarred(boolean changed) {
    return new PeopleFilter(text, states, circle, tag, changed, topic, place);
  }

  /// The same with this topic.
  public PeopleFilter withTopic(String changed) {
    return new PeopleFilter(text, states, circle, tag, starred, changed, place);
  }

  /// The same in this place.
  public PeopleFilter withPlace(String changed) {
    return new PeopleFilter(text, states, circle, tag, starred, topic, changed);
  }
}
