package app.siembra.service;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.rules.Crowd;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// By what the people of a book are told apart most.
///
/// @param circles those in which somebody is, in the order of [Circles#all]
/// @param tags as they were first written, what most people share first
/// @param unsorted how many are still to be sorted
public record Groupings(List<Circle> circles, List<String> tags, int unsorted) {
  /// Nobody is in the book.
  public static final Groupings NONE = new Groupings(List.of(), List.of(), 0);

  static Groupings of(Tallies tallies, Crowd crowd, Collection<Circle> circles, int unsorted) {
    Map<CircleId, Circle> byId =
        circles.stream().collect(Collectors.toMap(Circle::id, Function.identity()));
    List<Circle> inOrder =
        Circle.nested(circles.stream().sorted(Comparator.comparing(Circle::id)).toList());
    return new Groupings(
        tallies.circles(crowd.byCircles()).stream()
            .map(tally -> tally.trait() instanceof Trait.In(CircleId id) ? byId.get(id) : null)
            .filter(circle -> circle != null)
            .sorted(Comparator.comparingInt(inOrder::indexOf))
            .toList(),
        Tallies.tags(crowd.byTags()).stream()
            .flatMap(
                tally ->
                    tally.trait() instanceof Trait.Tagged(String tag)
                        ? Stream.of(tag)
                        : Stream.empty())
            .toList(),
        unsorted);
  }
}
