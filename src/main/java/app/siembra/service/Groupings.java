package app.siembra.service;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.Fold;
import app.siembra.model.PersonLine;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// By what the people of a book can be told apart; of each kind what most people share first.
///
/// @param circles those in which somebody is, in the order of [Circles#all]
/// @param tags as they were first written
/// @param topics what they know, like and look for
/// @param places cities
/// @param unsorted how many are still to be sorted
public record Groupings(
    List<Circle> circles,
    List<String> tags,
    List<String> topics,
    List<String> places,
    int unsorted) {
  /// Nobody is in the book.
  public static final Groupings NONE = new Groupings(List.of(), List.of(), List.of(), List.of(), 0);

  static Groupings of(List<PersonLine> lines, Collection<Circle> circles, int unsorted) {
    return new Groupings(
        inUse(lines, circles),
        words(lines, line -> line.profile().tags().stream()),
        words(lines, line -> line.profile().topics().stream()),
        words(lines, line -> Stream.of(line.profile().city()).filter(city -> !city.isEmpty())),
        unsorted);
  }

  private static List<Circle> inUse(List<PersonLine> lines, Collection<Circle> circles) {
    Set<CircleId> used =
        lines.stream()
            .flatMap(line -> line.keeping().circles().stream())
            .collect(Collectors.toSet());
    return circles.stream()
        .filter(circle -> used.contains(circle.id()))
        .sorted(Comparator.comparing(Circle::id))
        .toList();
  }

  private static List<String> words(
      List<PersonLine> lines, Function<PersonLine, Stream<String>> ofOne) {
    Map<String, Word> words = new HashMap<>();
    lines.stream()
        .flatMap(ofOne)
        .forEach(text -> words.computeIfAbsent(Fold.of(text), _ -> new Word(text)).people++);
    return words.values().stream()
        .sorted(
            Comparator.comparingInt((Word word) -> word.people)
                .reversed()
                .thenComparing(word -> word.text))
        .map(word -> word.text)
        .toList();
  }

  private static final class Word {
    private final String text;
    private int people;

    Word(String text) {
      this.text = text;
    }
  }
}
