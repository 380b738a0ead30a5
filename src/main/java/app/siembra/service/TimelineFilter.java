package app.siembra.service;

import app.siembra.model.Channel;
import app.siembra.model.CircleId;
import app.siembra.model.PersonId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a timeline shows.
///
/// @param kinds talks, help, notes; dates are on the page of their person only
/// @param channels of interactions; empty for all
/// @param people all of whom took part; empty for anybody
/// @param circle one of whose people took part, or null
/// @param text words, or beginnings of words, that were written, in any order and blind to case and
///   accents; empty for anything
public record TimelineFilter(
    Set<TimelineEntry.Kind> kinds,
    Set<Channel> channels,
    Set<PersonId> people,
    @Nullable CircleId circle,
    String text) {
  /// Everything.
  public static final TimelineFilter ALL =
      new TimelineFilter(EnumSet.allOf(TimelineEntry.Kind.class), Set.of(), Set.of(), null, "");

  public TimelineFilter {
    kinds = Set.copyOf(kinds);
    channels = Set.copyOf(channels);
    people = Set.copyOf(people);
  }

  /// Everything with this person.
  public static TimelineFilter of(PersonId person) {
    return new TimelineFilter(ALL.kinds, Set.of(), Set.of(person), null, "");
  }

  public TimelineFilter withKinds(Set<TimelineEntry.Kind> changed) {
    return new TimelineFilter(changed, channels, people, circle, text);
  }

  public TimelineFilter withChannels(Set<Channel> changed) {
    return new TimelineFilter(kinds, changed, people, circle, text);
  }

  public TimelineFilter withPeople(Set<PersonId> changed) {
    return new TimelineFilter(kinds, channels, changed, circle, text);
  }

  public TimelineFilter withCircle(@Nullable CircleId changed) {
    return new TimelineFilter(kinds, channels, people, changed, text);
  }

  public TimelineFilter withText(String changed) {
    return new TimelineFilter(kinds, channels, people, circle, changed);
  }
}
