package app.siembra.ui.people;

import app.siembra.rules.Standing.State;
import app.siembra.service.PeopleFilter;
import app.siembra.service.PeopleOrder;
import app.siembra.service.Trait;
import app.siembra.ui.nav.PeopleChoice;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Whom the list shows, and in which order.
record Sieve(PeopleFilter filter, PeopleOrder order) {
  private static final Trait QUIET = new Trait.Stands(Set.of(State.QUIET, State.FADING));
  private static final Trait UNSORTED = new Trait.Stands(Set.of(State.UNSORTED));

  static final Sieve ALL = new Sieve(PeopleFilter.ALL, PeopleOrder.NAME);

  /// The one that another screen asks for, in its usual order.
  static Sieve of(PeopleChoice choice) {
    PeopleFilter filter =
        Stream.of(
                group(choice.group()),
                Stream.ofNullable(choice.circle()).map(Trait.In::new),
                words(choice.tag()).map(Trait.Tagged::new),
                words(choice.topic()).map(Trait.About::new))
            .<Trait>flatMap(traits -> traits)
            .reduce(
                PeopleFilter.text(choice.text()), PeopleFilter::with, (_, filtered) -> filtered);
    return new Sieve(filter, usualOrder(filter));
  }

  private static Stream<String> words(String text) {
    return Stream.of(text).filter(words -> !words.isEmpty());
  }

  private static Stream<Trait> group(PeopleChoice.Group group) {
    return switch (group) {
      case ALL -> Stream.of();
      case STARRED -> Stream.of(new Trait.Starred());
      case QUIET -> Stream.of(QUIET);
      case UNSORTED -> Stream.of(UNSORTED);
      case IN_TOUCH -> stands(State.IN_TOUCH);
      case SOON -> stands(State.DUE_SOON);
      case LATER -> stands(State.SNOOZED);
      case RESTING -> stands(State.RESTING);
    };
  }

  private static Stream<Trait> stands(State state) {
    return Stream.of(new Trait.Stands(Set.of(state)));
  }

  /// What is looked for in words, typed or as a topic; empty where nothing is.
  String words() {
    return filter.text().isEmpty()
        ? filter.traits().stream()
            .filter(Trait.About.class::isInstance)
            .map(trait -> ((Trait.About) trait).topic())
            .findFirst()
            .orElse("")
        : filter.text();
  }

  Sieve withText(String text) {
    return new Sieve(filter.withText(text), order);
  }

  Sieve withOrder(PeopleOrder changed) {
    return new Sieve(filter, changed);
  }

  /// In the order of this, and when it was already, the other way round.
  Sieve orderedBy(PeopleOrder.By by) {
    return withOrder(order.by() == by ? order.reversed() : new PeopleOrder(by, false));
  }

  /// After a press on this facet: what was on goes off, and the other way round. Of how long nobody
  /// has talked one thing holds at most; the facet of all takes every other off.
  Sieve pressed(Facet facet) {
    return switch (facet) {
      case Facet.Everybody _ -> sifted(PeopleFilter.text(filter.text()));
      case Facet.Saying(String text) -> withText(filter.text().equals(text) ? "" : text);
      case Facet.Is(Trait trait) when filter.asks(trait) -> sifted(filter.without(trait));
      case Facet.Is(Trait.OfTheDay trait) when trait.kind() == Trait.Kind.SILENCE ->
          sifted(filter.without(trait.kind()).with(trait));
      case Facet.Is(Trait trait) -> sifted(filter.with(trait));
    };
  }

  private Sieve sifted(PeopleFilter next) {
    boolean usual = order.equals(usualOrder(filter));
    return new Sieve(next, usual ? usualOrder(next) : order);
  }

  private static PeopleOrder usualOrder(PeopleFilter filter) {
    return isQuiet(filter) ? PeopleOrder.QUIET : PeopleOrder.NAME;
  }

  private static boolean isQuiet(PeopleFilter filter) {
    return filter.traits().stream()
        .filter(trait -> trait.kind() == Trait.Kind.STANDING)
        .toList()
        .equals(List.of(QUIET));
  }

  /// Whether it asks for those who have gone quiet.
  boolean isQuiet() {
    return isQuiet(filter);
  }

  /// Whether it asks for those who are still to be sorted and for nothing else.
  boolean isUnsorted() {
    return filter.text().isEmpty() && filter.traits().equals(List.of(UNSORTED));
  }

  /// The facets that are on, the text not among them.
  List<Facet> on() {
    return filter.traits().isEmpty()
        ? List.of(Facet.ALL)
        : filter.traits().stream().<Facet>map(Facet.Is::new).toList();
  }

  /// The same with the text, as what can be dropped one by one.
  List<Facet> droppable() {
    Stream<Facet> traits = filter.traits().stream().map(Facet.Is::new);
    return Stream.concat(words(filter.text()).map(Facet.Saying::new), traits).toList();
  }
}
