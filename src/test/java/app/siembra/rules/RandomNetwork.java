package app.siembra.rules;

import app.siembra.model.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// People who know each other and brought each other, at random, the same for the same seed: names
/// that several bear, warmth that several share, circles of people who all introduced each other.
final class RandomNetwork {
  final Map<PersonId, String> names = new LinkedHashMap<>();
  final Map<PersonId, Double> warmth = new LinkedHashMap<>();
  final List<IntroductionTree.Edge> brought = new ArrayList<>();
  final List<ShortestWay.Pair> ties = new ArrayList<>();
  private final Random random;

  RandomNetwork(long seed, int people) {
    this.random = new Random(seed);
    for (int i = 1; i <= people; i++) {
      PersonId id = new PersonId(i);
      names.put(id, "name " + (char) ('a' + random.nextInt(26)) + random.nextInt(4));
      warmth.put(id, random.nextInt(11) / 10.0);
    }
    Set<ShortestWay.Pair> pairs = new LinkedHashSet<>();
    for (int i = 0; i < people * 5 / 4; i++) {
      pairs.add(new ShortestWay.Pair(any(), any()));
    }
    pairs.removeIf(pair -> pair.one().equals(pair.other()));
    ties.addAll(pairs);
    for (int i = 0; i < people; i++) {
      IntroductionTree.Edge edge = new IntroductionTree.Edge(few(), any());
      if (!edge.introducer().equals(edge.introduced())) {
        brought.add(edge);
      }
    }
  }

  /// Anybody, the ids in use being 1 to the number of people.
  PersonId any() {
    return new PersonId(1L + random.nextInt(names.size()));
  }

  /// One of the third through whom people come.
  private PersonId few() {
    return new PersonId(1L + random.nextInt(names.size() / 3));
  }

  Comparator<PersonId> byName() {
    return Comparator.comparing((PersonId id) -> names.getOrDefault(id, ""))
        .thenComparing(Comparator.naturalOrder());
  }
}
