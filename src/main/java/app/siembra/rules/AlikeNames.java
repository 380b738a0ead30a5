package app.siembra.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// Pairs people whose names are nearly the same: Jaro–Winkler similarity of 0.94 or more (rule 10).
///
/// Compared are only those whose names begin with the same letter or have a word in common: a pair
/// that has neither would need a name of some twenty letters to be that similar.
final class AlikeNames {
  private static final double LEAST = 0.94;

  /// What Jaro's part of a similarity of [#LEAST] has at least, the bonus for four equal first
  /// letters aside.
  private static final double LEAST_JARO = 0.9;

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private AlikeNames() {}

  /// Hands over each pair among these people; a pair may come more than once.
  static void among(List<Candidate> people, BiConsumer<Candidate, Candidate> pair) {
    for (List<Named> block : blocks(people)) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          if (alike(block.get(i), block.get(j))) {
            pair.accept(block.get(i).person(), block.get(j).person());
          }
        }
      }
    }
  }

  private static Collection<List<Named>> blocks(List<Candidate> people) {
    Map<String, List<Named>> blocks = new HashMap<>();
    people.stream()
        .filter(person -> !person.folded().isEmpty())
        .map(Named::of)
        .forEach(
            named ->
                keys(named.person().folded())
                    .forEach(
                        key -> blocks.computeIfAbsent(key, _ -> new ArrayList<>()).add(named)));
    return blocks.values();
  }

  private static Stream<String> keys(String folded) {
    return Stream.concat(Stream.of("^" + folded.charAt(0)), Arrays.stream(folded.split(" ")))
        .distinct();
  }

  private static boolean alike(Named one, Named other) {
    return mayBe(one, other)
        && SIMILARITY.apply(one.person().folded(), other.person().folded()) >= LEAST;
  }

  /// Letters that only one of two names has can match nothing, which bounds the similarity from
  /// above.
  private static boolean mayBe(Named one, Named other) {
    int a = one.length();
    int b = other.length();
    int matches =
        Math.min(
            a - Integer.bitCount(one.letters() & ~other.letters()),
            b - Integer.bitCount(other.letters() & ~one.letters()));
    return ((double) matches / a + (double) matches / b + 1) / 3 >= LEAST_JARO;
  }

  /// A person with which letters their name has, one bit for each of 32 classes of them.
  private record Named(Candidate person, int length, int letters) {
    static Named of(Candidate person) {
      int letters = person.folded().chars().map(c -> 1 << (c % 32)).reduce(0, (a, b) -> a | b);
      return new Named(person, person.folded().length(), letters);
    }
  }
}
