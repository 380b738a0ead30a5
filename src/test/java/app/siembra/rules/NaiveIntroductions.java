package app.siembra.rules;

import app.siembra.model.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Rule 16 written down a second time, as plainly as it reads: distances by going over everything
/// again and again, ways by trying all of them.
final class NaiveIntroductions {
  private static final int FAR = 1_000_000;
  private final RandomNetwork network;
  private final List<PersonId> people;
  private final Map<PersonId, Integer> places = new HashMap<>();
  private final int[][] below;
  private final int[][] apart;

  NaiveIntroductions(RandomNetwork network) {
    this.network = network;
    this.people = network.names.keySet().stream().sorted(network.byName()).toList();
    people.forEach(person -> places.put(person, places.size()));
    int all = people.size();
    this.below = new int[all][all];
    this.apart = new int[all][all];
    for (int a = 0; a < all; a++) {
      for (int b = 0; b < all; b++) {
        below[a][b] = a == b ? 0 : FAR;
        apart[a][b] = a == b ? 0 : FAR;
      }
    }
    network.brought.forEach(edge -> below[at(edge.introducer())][at(edge.introduced())] = 1);
    network.ties.forEach(
        tie -> {
          apart[at(tie.one())][at(tie.other())] = 1;
          apart[at(tie.other())][at(tie.one())] = 1;
        });
    relax(below);
    relax(apart);
  }

  private static void relax(int[][] far) {
    for (int over = 0; over < far.length; over++) {
      for (int[] from : far) {
        for (int to = 0; to < far.length; to++) {
          from[to] = Math.min(from[to], from[over] + far[over][to]);
        }
      }
    }
  }

  private int at(PersonId person) {
    return places.getOrDefault(person, -1);
  }

  /// Everybody under somebody, as `depth id through`, level by level.
  List<String> under(PersonId root) {
    List<String> all = new ArrayList<>();
    List<Integer> level = List.of(at(root));
    for (int depth = 1; !level.isEmpty(); depth++) {
      List<Integer> next = new ArrayList<>();
      for (int through : level) {
        for (int person = 0; person < people.size(); person++) {
          if (below[at(root)][person] == depth
              && below[through][person] == 1
              && !next.contains(person)) {
            next.add(person);
            all.add(depth + " " + people.get(person) + " " + people.get(through));
          }
        }
      }
      level = next;
    }
    return all;
  }

  /// All connectors as `id reach`, in order.
  List<IntroductionTree.Connector> connectors() {
    List<IntroductionTree.Connector> all = new ArrayList<>();
    for (int a = 0; a < people.size(); a++) {
      double reach = 0;
      for (int b = 0; b < people.size(); b++) {
        reach += a == b || below[a][b] >= FAR ? 0 : Math.pow(0.5, below[a][b] - 1);
      }
      if (reach > 0) {
        int place = 0;
        while (place < all.size() && all.get(place).reach() >= reach) {
          place++;
        }
        all.add(
            place,
            new IntroductionTree.Connector(
                people.get(a), within(a, 1), within(a, FAR - 1).size(), reach));
      }
    }
    return all;
  }

  private List<PersonId> within(int a, int steps) {
    return IntStream.range(0, people.size())
        .filter(b -> a != b && below[a][b] <= steps)
        .mapToObj(people::get)
        .toList();
  }

  /// The way, by trying all that are as short as it can be.
  List<PersonId> way(PersonId from, PersonId to) {
    int steps = apart[at(from)][at(to)];
    List<List<Integer>> ways = new ArrayList<>();
    if (steps < FAR) {
      walk(new ArrayList<>(List.of(at(from))), at(to), steps, ways);
    }
    List<Integer> best = ways.isEmpty() ? List.of() : ways.getFirst();
    for (List<Integer> way : ways) {
      // The ways are tried by name, so that the first of equals stays.
      best = coldest(way) > coldest(best) ? way : best;
    }
    return best.stream().map(people::get).toList();
  }

  private double coldest(List<Integer> way) {
    double coldest = 1;
    for (int i = 1; i < way.size() - 1; i++) {
      coldest = Math.min(coldest, network.warmth.getOrDefault(people.get(way.get(i)), 0.0));
    }
    return coldest;
  }

  private void walk(List<Integer> way, int to, int left, List<List<Integer>> ways) {
    if (left == 0) {
      ways.add(List.copyOf(way));
      return;
    }
    for (int next = 0; next < people.size(); next++) {
      if (apart[way.getLast()][next] == 1 && apart[next][to] == left - 1) {
        way.add(next);
        walk(way, to, left - 1, ways);
        way.removeLast();
      }
    }
  }
}
