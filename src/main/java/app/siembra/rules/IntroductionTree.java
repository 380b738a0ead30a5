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

/// Who came through whom (rule 16): under each stand all who came through them, directly or further,
/// everybody once, as near as they can. Cycles are cut.
public final class IntroductionTree {
  private final Map<PersonId, List<PersonId>> introduced = new HashMap<>();
  private final Comparator<PersonId> byName;

  /// That one introduced another, to the user or to anybody.
  public record Edge(PersonId introducer, PersonId introduced) {}

  /// Somebody who came through another, with those who came through them in turn.
  public record Branch(PersonId person, List<Branch> branches) {
    /// How many people there are from here on.
    public int size() {
      return 1 + branches.stream().mapToInt(Branch::size).sum();
    }
  }

  /// Somebody through whom others came.
  ///
  /// @param directly who came through them directly, by name
  /// @param all how many came through them in all, directly or further
  /// @param reach half as much for each step further: for the order only, never shown
  public record Connector(PersonId person, List<PersonId> directly, int all, double reach) {}

  /// The tree of these introductions.
  ///
  /// @param byName the order among equals, which tells everybody apart
  public IntroductionTree(Collection<Edge> edges, Comparator<PersonId> byName) {
    this.byName = byName;
    for (Edge edge : edges) {
      introduced.computeIfAbsent(edge.introducer(), _ -> new ArrayList<>()).add(edge.introduced());
    }
    introduced.replaceAll((_, people) -> people.stream().distinct().sorted(byName).toList());
  }

  /// Those who came through somebody directly, by name, each with those who came through them.
  public List<Branch> under(PersonId root) {
    List<List<Placed>> levels = levels(root);
    Map<PersonId, List<Branch>> grown = new HashMap<>();
    for (List<Placed> level : levels.reversed()) {
      Map<PersonId, List<Branch>> above = new HashMap<>();
      for (Placed placed : level) {
        above
            .computeIfAbsent(placed.through(), _ -> new ArrayList<>())
            .add(new Branch(placed.person(), grown.getOrDefault(placed.person(), List.of())));
      }
      grown = above;
    }
    return grown.getOrDefault(root, List.of());
  }

  /// All through whom somebody came, whoever brought the most and the nearest first.
  public List<Connector> connectors() {
    return introduced.keySet().stream()
        .map(this::connector)
        .filter(connector -> connector.reach() > 0)
        .sorted(
            Comparator.comparingDouble(Connector::reach)
                .reversed()
                .thenComparing(Connector::person, byName))
        .toList();
  }

  private Connector connector(PersonId root) {
    int all = 0;
    double reach = 0;
    double weight = 1;
    for (List<Placed> level : levels(root)) {
      all += level.size();
      reach += level.size() * weight;
      weight /= 2;
    }
    return new Connector(root, introduced.getOrDefault(root, List.of()), all, reach);
  }

  private record Placed(PersonId person, PersonId through) {}

  /// Who is how far below, the nearest first.
  private List<List<Placed>> levels(PersonId root) {
    List<List<Placed>> levels = new ArrayList<>();
    Set<PersonId> placed = new HashSet<>(Set.of(root));
    List<PersonId> from = List.of(root);
    while (!from.isEmpty()) {
      List<Placed> level = new ArrayList<>();
      for (PersonId through : from) {
        for (PersonId person : introduced.getOrDefault(through, List.of())) {
          if (placed.add(person)) {
            level.add(new Placed(person, through));
          }
        }
      }
      if (!level.isEmpty()) {
        levels.add(level);
      }
      from = level.stream().map(Placed::person).toList();
    }
    return levels;
  }
}
