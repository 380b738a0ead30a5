package app.siembra.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.rules.IntroductionTree.Branch;
import app.siembra.rules.IntroductionTree.Connector;
import app.siembra.rules.IntroductionTree.Edge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rule 16: who came through whom.
final class IntroductionTreeTest {
  private static final PersonId ANA = new PersonId(1);
  private static final PersonId BO = new PersonId(2);
  private static final PersonId CAI = new PersonId(3);
  private static final PersonId DAN = new PersonId(4);

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 50);
  }

  @Test
  void underSomebodyStandAllWhoCameThroughThemDirectlyOrFurther() {
    IntroductionTree tree = tree(new Edge(ANA, BO), new Edge(BO, CAI), new Edge(BO, DAN));

    assertThat(tree.under(ANA)).containsExactly(branch(BO, branch(CAI), branch(DAN)));
    assertThat(tree.under(CAI)).isEmpty();
    assertThat(tree.connectors())
        .containsExactly(
            new Connector(ANA, List.of(BO), 3, 2), new Connector(BO, List.of(CAI, DAN), 2, 2));
  }

  @Test
  void aCircleIsCutAndEverybodyStandsOnceAsNearAsTheyCan() {
    IntroductionTree tree =
        tree(new Edge(ANA, BO), new Edge(BO, CAI), new Edge(CAI, ANA), new Edge(ANA, CAI));

    assertThat(tree.under(ANA)).containsExactly(branch(BO), branch(CAI));
    assertThat(tree.under(BO)).containsExactly(branch(CAI, branch(ANA)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithTheRuleWrittenDownASecondTime(long seed) {
    RandomNetwork network = new RandomNetwork(seed, 300);
    NaiveIntroductions naive = new NaiveIntroductions(network);
    IntroductionTree tree = new IntroductionTree(network.brought, network.byName());

    assertThat(tree.connectors()).isEqualTo(naive.connectors());
    for (PersonId person : network.names.keySet()) {
      assertThat(levels(person, tree.under(person))).isEqualTo(naive.under(person));
    }
    ShortestWay ways =
        new ShortestWay(network.ties, id -> network.warmth.getOrDefault(id, 0.0), network.byName());
    for (int i = 0; i < 20; i++) {
      PersonId from = network.any();
      PersonId to = network.any();
      assertThat(ways.between(from, to)).isEqualTo(naive.way(from, to));
    }
  }

  private record Place(int depth, PersonId through, Branch branch) {}

  /// Everybody of a tree, level by level.
  private static List<String> levels(PersonId root, List<Branch> branches) {
    List<String> all = new ArrayList<>();
    Queue<Place> waiting = new ArrayDeque<>();
    branches.forEach(branch -> waiting.add(new Place(1, root, branch)));
    while (!waiting.isEmpty()) {
      Place place = waiting.remove();
      PersonId person = place.branch().person();
      all.add(place.depth() + " " + person + " " + place.through());
      place
          .branch()
          .branches()
          .forEach(branch -> waiting.add(new Place(place.depth() + 1, person, branch)));
    }
    return all;
  }

  private static Branch branch(PersonId person, Branch... branches) {
    return new Branch(person, List.of(branches));
  }

  private static IntroductionTree tree(Edge... edges) {
    return new IntroductionTree(List.of(edges), Comparator.naturalOrder());
  }
}
