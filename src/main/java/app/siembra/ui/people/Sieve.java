package app.siembra.ui.people;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.rules.Standing;
import app.siembra.service.PeopleFilter;
import app.siembra.service.PeopleOrder;
import app.siembra.ui.nav.PeopleChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Whom the list shows, and in which order.
///
/// @param choice as far as other screens can ask for it
/// @param place in which city, empty for any
record Sieve(PeopleChoice choice, String place, PeopleOrder order) {
  static final Sieve ALL = of(PeopleChoice.ALL);

  /// The one that another screen asks for, in its usual order.
  static Sieve of(PeopleChoice choice) {
    return new Sieve(choice, "", usualOrder(choice.group()));
  }

  Sieve withChoice(PeopleChoice changed) {
    return new Sieve(changed, place, order);
  }

  Sieve withOrder(PeopleOrder changed) {
    return new Sieve(choice, place, changed);
  }

  /// After a press on this facet: what was on goes off, and the other way round. Of each kind one
  /// is on at most, and the facet of all takes every other off.
  Sieve pressed(Facet facet) {
    return switch (facet) {
      case Facet.Group(var group) -> group == PeopleChoice.Group.ALL ? cleared() : in(group);
      case Facet.In(var circle) ->
          withChoice(choice.withCircle(circle.id().equals(choice.circle()) ? null : circle.id()));
      case Facet.Tagged(var tag) -> withChoice(choice.withTag(toggled(choice.tag(), tag)));
      case Facet.About(var topic) -> withChoice(choice.withTopic(toggled(choice.topic(), topic)));
      case Facet.At(var city) -> new Sieve(choice, toggled(place, city), order);
      case Facet.Saying(var text) -> withChoice(choice.withText(toggled(choice.text(), text)));
    };
  }

  private Sieve cleared() {
    return of(PeopleChoice.ALL.withText(choice.text()))
        .withOrder(choice.group() == PeopleChoice.Group.QUIET ? PeopleOrder.NAME : order);
  }

  private Sieve in(PeopleChoice.Group group) {
    var next = choice.group() == group ? PeopleChoice.Group.ALL : group;
    boolean usual = order == usualOrder(choice.group());
    return new Sieve(choice.withGroup(next), place, usual ? usualOrder(next) : order);
  }

  private static PeopleOrder usualOrder(PeopleChoice.Group group) {
    return group == PeopleChoice.Group.QUIET ? PeopleOrder.QUIET : PeopleOrder.NAME;
  }

  private static String toggled(String before, String pressed) {
    return before.equals(pressed) ? "" : pressed;
  }

  /// Whether it lets everybody through.
  boolean isOpen() {
    return choice.equals(PeopleChoice.ALL) && place.isEmpty();
  }

  /// Whether it asks for those who are still to be sorted and for nothing else.
  boolean isUnsorted() {
    return choice.equals(PeopleChoice.of(PeopleChoice.Group.UNSORTED)) && place.isEmpty();
  }

  /// The facets that are on, the text not among them.
  List<Facet> on(Function<CircleId, Optional<Circle>> circles) {
    List<Facet> on = new ArrayList<>();
    if (choice.group() != PeopleChoice.Group.ALL) {
      on.add(new Facet.Group(choice.group()));
    }
    Optional.ofNullable(choice.circle()).flatMap(circles).map(Facet.In::new).ifPresent(on::add);
    add(on, choice.tag(), Facet.Tagged::new);
    add(on, choice.topic(), Facet.About::new);
    add(on, place, Facet.At::new);
    return on.isEmpty() ? List.of(Facet.Group.ALL) : on;
  }

  private static void add(List<Facet> on, String text, Function<String, Facet> facet) {
    if (!text.isEmpty()) {
      on.add(facet.apply(text));
    }
  }

  PeopleFilter filter() {
    return PeopleFilter.text(choice.text())
        .withStates(states(choice.group()))
        .withStarred(choice.group() == PeopleChoice.Group.STARRED)
        .withCircle(choice.circle())
        .withTag(choice.tag())
        .withTopic(choice.topic())
        .withPlace(place);
  }

  private static Set<Standing.State> states(PeopleChoice.Group group) {
    return switch (group) {
      case ALL, STARRED -> Set.of();
      case QUIET -> Set.of(Standing.State.QUIET, Standing.State.FADING);
      case UNSORTED -> Set.of(Standing.State.UNSORTED);
      case IN_TOUCH -> Set.of(Standing.State.IN_TOUCH);
      case SOON -> Set.of(Standing.State.DUE_SOON);
      case LATER -> Set.of(Standing.State.SNOOZED);
      case RESTING -> Set.of(Standing.State.RESTING);
    };
  }
}
