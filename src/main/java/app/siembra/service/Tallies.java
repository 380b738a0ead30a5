package app.siembra.service;

import app.siembra.model.CircleId;
import app.siembra.model.Fold;
import app.siembra.model.PersonLine;
import app.siembra.rules.Listed;
import app.siembra.rules.Standing.State;
import java.time.Month;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Counts the traits of one kind among people.
final class Tallies {
  private static final List<Set<State>> STATES =
      List.of(
          Set.of(State.QUIET, State.FADING),
          Set.of(State.DUE_SOON),
          Set.of(State.IN_TOUCH),
          Set.of(State.SNOOZED),
          Set.of(State.RESTING),
          Set.of(State.UNSORTED));
  private static final List<Integer> MONTHS = List.of(3, 6, 12);

  private final Traits traits;
  private final List<PastImport> imports;

  Tallies(Traits traits, List<PastImport> imports) {
    this.traits = traits;
    this.imports = imports;
  }

  /// What there is of this kind; where it is words, what most people share first.
  List<Tally> of(Trait.Kind kind, List<Listed> people) {
    return switch (kind) {
      case STANDING -> each(STATES.stream().map(Trait.Stands::new), people);
      case STARRED -> each(Stream.of(new Trait.Starred()), people);
      case CIRCLE -> circles(people);
      case TAG -> tags(people);
      case TOPIC -> phrases(people, line -> line.profile().topics().stream(), Trait.About::new);
      case PLACE -> words(people, line -> Stream.of(line.profile().city()), Trait.At::new);
      case ORGANISATION ->
          words(people, line -> Stream.of(Traits.organisation(line)), Trait.With::new);
      case SILENCE ->
          each(
              Stream.concat(
                  MONTHS.stream().map(Trait.SilentFor::new), Stream.of(new Trait.NeverSpoken())),
              people);
      case NEED ->
          Stream.concat(
                  each(Stream.of(new Trait.LooksFor("")), people).stream(),
                  phrases(people, traits::wanted, Trait.LooksFor::new).stream())
              .toList();
      case LACK -> each(Arrays.stream(Trait.Way.values()).map(Trait.Lacks::new), people);
      case BIRTHDAY -> each(Arrays.stream(Month.values()).map(Trait.BornIn::new), people);
      case IMPORT -> each(imports.stream().map(past -> new Trait.Brought(past.sequence())), people);
    };
  }

  private List<Tally> each(Stream<? extends Trait> all, List<Listed> people) {
    return all.map(trait -> new Tally(trait, count(trait, people)))
        .filter(tally -> tally.people() > 0)
        .toList();
  }

  private int count(Trait trait, List<Listed> people) {
    var lasting = traits.lasting(List.of(trait));
    var ofTheDay = traits.ofTheDay(List.of(trait));
    return (int)
        people.stream()
            .filter(listed -> lasting.test(listed.line()) && ofTheDay.test(listed))
            .count();
  }

  private List<Tally> circles(List<Listed> people) {
    Map<List<CircleId>, Integer> together = new HashMap<>();
    people.forEach(listed -> together.merge(listed.line().keeping().circles(), 1, Integer::sum));
    return circles(together);
  }

  /// @param together how many people are in just these circles
  List<Tally> circles(Map<List<CircleId>, Integer> together) {
    Map<CircleId, Integer> counted = new HashMap<>();
    together.forEach(
        (circles, people) ->
            traits
                .nesting()
                .around(circles)
                .forEach(circle -> counted.merge(circle, people, Integer::sum)));
    return counted.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new Tally(new Trait.In(entry.getKey()), entry.getValue()))
        .toList();
  }

  private static List<Tally> tags(List<Listed> people) {
    Map<List<String>, Integer> together = new LinkedHashMap<>();
    people.forEach(listed -> together.merge(listed.line().profile().tags(), 1, Integer::sum));
    return tags(together);
  }

  /// @param together how many people have just these tags
  static List<Tally> tags(Map<List<String>, Integer> together) {
    Map<String, Word> counted = new HashMap<>();
    together.forEach(
        (tags, people) ->
            tags.forEach(
                tag -> counted.computeIfAbsent(Fold.of(tag), _ -> new Word(tag)).people += people));
    return sorted(counted.values(), Trait.Tagged::new);
  }

  private static List<Tally> words(
      List<Listed> people,
      Function<PersonLine, Stream<String>> words,
      Function<String, Trait> trait) {
    Map<String, Word> counted = new HashMap<>();
    Map<String, Word> asWritten = new HashMap<>();
    for (Listed listed : people) {
      words
          .apply(listed.line())
          .filter(word -> !word.isEmpty())
          .forEach(
              word ->
                  asWritten.computeIfAbsent(
                          word, _ -> counted.computeIfAbsent(Fold.of(word), _ -> new Word(word)))
                      .people++);
    }
    return sorted(counted.values(), trait);
  }

  /// As [#words], where a word also counts for those who have it within a longer one.
  private static List<Tally> phrases(
      List<Listed> people,
      Function<PersonLine, Stream<String>> words,
      Function<String, Trait> trait) {
    Map<String, Word> counted = new HashMap<>();
    for (Listed listed : people) {
      words
          .apply(listed.line())
          .forEach(word -> counted.putIfAbsent(Fold.of(word), new Word(word)));
    }
    counted.remove("");
    for (Listed listed : people) {
      Set<String> spoken = new HashSet<>();
      words.apply(listed.line()).forEach(word -> spoken.addAll(within(Fold.of(word))));
      spoken.stream().map(counted::get).filter(Objects::nonNull).forEach(word -> word.people++);
    }
    return sorted(counted.values(), trait);
  }

  /// Every run of whole words in a folded text.
  private static Set<String> within(String folded) {
    String[] words = folded.split(" ");
    Set<String> runs = new LinkedHashSet<>();
    for (int from = 0; from < words.length; from++) {
      int first = from;
      IntStream.rangeClosed(from + 1, words.length)
          .mapToObj(to -> String.join(" ", Arrays.asList(words).subList(first, to)))
          .forEach(runs::add);
    }
    return runs;
  }

  private static List<Tally> sorted(Collection<Word> words, Function<String, Trait> trait) {
    return words.stream()
        .sorted(
            Comparator.comparingInt((Word word) -> word.people)
                .reversed()
                .thenComparing(word -> word.text))
        .map(word -> new Tally(trait.apply(word.text), word.people))
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
