package app.siembra.rules;

import app.siembra.model.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// How one gets from one person to another over those who know each other (rule 16): in as few steps
/// as can be, and among such ways over people of whom the coldest is as warm as can be; then by name.
public final class ShortestWay {
  private final Map<PersonId, Set<PersonId>> known = new HashMap<>();
  private final ToDoubleFunction<PersonId> warmth;
  private final Comparator<PersonId> byName;

  /// Two who know each other.
  public record Pair(PersonId one, PersonId other) {}

  /// Ways over these ties.
  ///
  /// @param warmth of each person, from 0 to 1
  /// @param byName the order among equals, which tells everybody apart
  public ShortestWay(
      Collection<Pair> ties, ToDoubleFunction<PersonId> warmth, Comparator<PersonId> byName) {
    this.warmth = warmth;
    this.byName = byName;
    for (Pair tie : ties) {
      known.computeIfAbsent(tie.one(), _ -> new HashSet<>()).add(tie.other());
      known.computeIfAbsent(tie.other(), _ -> new HashSet<>()).add(tie.one());
    }
  }

  /// Everybody on the way, both ends included; empty where there is none. From somebody to themself
  /// it is they alone.
  public List<PersonId> between(PersonId from, PersonId to) {
    Map<PersonId, Integer> steps = steps(to);
    Map<PersonId, Double> coldest = coldest(from, to, steps);
    Double best = coldest.get(from);
    if (best == null) {
      return List.of();
    }
    List<PersonId> way = new ArrayList<>(List.of(from));
    while (!way.getLast().equals(to)) {
      way.add(
          nearer(way.getLast(), steps)
              .filter(next -> over(next, to, coldest) >= best)
              .min(byName)
              .orElseThrow());
    }
    return way;
  }

  /// How cold it gets at best from each on who stands on a shortest way, themself left out.
  private Map<PersonId, Double> coldest(PersonId from, PersonId to, Map<PersonId, Integer> steps) {
    Map<PersonId, Double> coldest = new HashMap<>(Map.of(to, 1.0));
    int far = steps.getOrDefault(from, -1);
    List<PersonId> inTurn =
        steps.keySet().stream()
            .filter(person -> far(person, steps) > 0 && far(person, steps) <= far)
            .sorted(Comparator.comparingInt(person -> far(person, steps)))
            .toList();
    for (PersonId person : inTurn) {
      nearer(person, steps)
          .mapToDouble(next -> over(next, to, coldest))
          .max()
          .ifPresent(best -> coldest.put(person, best));
    }
    return coldest;
  }

  private Stream<PersonId> nearer(PersonId person, Map<PersonId, Integer> steps) {
    return known(person).stream().filter(next -> far(next, steps) == far(person, steps) - 1);
  }

  private static int far(PersonId person, Map<PersonId, Integer> steps) {
    return steps.getOrDefault(person, Integer.MAX_VALUE);
  }

  private double over(PersonId next, PersonId to, Map<PersonId, Double> coldest) {
    return Math.min(warmth(next, to), coldest.getOrDefault(next, 0.0));
  }

  private double warmth(PersonId person, PersonId to) {
    return person.equals(to) ? 1 : warmth.applyAsDouble(person);
  }

  /// How many steps each is from the end.
  private Map<PersonId, Integer> steps(PersonId to) {
    Map<PersonId, Integer> steps = new HashMap<>(Map.of(to, 0));
    List<PersonId> level = List.of(to);
    for (int far = 1; !level.isEmpty(); far++) {
      List<PersonId> next = new ArrayList<>();
      for (PersonId person : level) {
        for (PersonId other : known(person)) {
          if (steps.putIfAbsent(other, far) == null) {
            next.add(other);
          }
        }
      }
      level = next;
    }
    return steps;
  }

  private Set<PersonId> known(PersonId person) {
    return known.getOrDefault(person, Set.of());
  }
}
