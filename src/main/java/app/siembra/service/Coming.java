package app.siembra.service;

import app.siembra.model.Moment;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.rules.IntroductionTree;
import app.siembra.rules.ShortestWay;
import app.siembra.rules.Warmth;
import app.siembra.store.Stores;
import app.siembra.store.TieStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Through whom people came, and how one gets to somebody (rule 16). As much of the network is read
/// as it takes, level by level.
final class Coming {
  private static final double COLD = 0.2;
  private static final double WARM = 0.5;

  /// Nobody asks anybody to ask anybody to ask further.
  private static final int MOST_STEPS = 4;

  /// No user has this identity: it stands for the user themself.
  private static final PersonId ME = new PersonId(Long.MAX_VALUE);

  private final Book book;
  private final LocalDate today;

  Coming(Book book, Moment moment) {
    this.book = book;
    this.today = moment.today();
  }

  /// How somebody came, and who came through them.
  Came of(Stores stores, PersonId person) {
    return new Came(brought(stores, person), way(stores, person));
  }

  private List<Came.Brought> brought(Stores stores, PersonId root) {
    List<IntroductionTree.Edge> edges = new ArrayList<>();
    Set<PersonId> seen = new HashSet<>(Set.of(root));
    List<PersonId> level = List.of(root);
    while (!level.isEmpty()) {
      List<TieStore.Pair> pairs = stores.ties().brought(level);
      pairs.forEach(pair -> edges.add(new IntroductionTree.Edge(pair.one(), pair.other())));
      level = pairs.stream().map(TieStore.Pair::other).filter(seen::add).toList();
    }
    return named(new IntroductionTree(edges, byName()).under(root));
  }

  /// All through whom somebody came, whoever brought the most and the nearest first.
  ///
  /// @param pairs who introduced whom ([TieStore#broughtByAnybody])
  /// @param names how many of those whom each brought are named
  List<Connector> connectors(List<TieStore.Pair> pairs, int names) {
    List<IntroductionTree.Edge> edges =
        pairs.stream().map(pair -> new IntroductionTree.Edge(pair.one(), pair.other())).toList();
    return new IntroductionTree(edges, byName())
        .connectors().stream().map(connector -> named(connector, names)).toList();
  }

  private Connector named(IntroductionTree.Connector connector, int names) {
    List<PersonId> nearest = connector.directly().stream().limit(names).toList();
    return new Connector(book.named(connector.person()), book.named(nearest), connector.all());
  }

  private List<Came.Brought> named(List<IntroductionTree.Branch> branches) {
    return branches.stream()
        .map(branch -> new Came.Brought(book.named(branch.person()), named(branch.branches())))
        .toList();
  }

  private List<Named> way(Stores stores, PersonId to) {
    if (warmth(to) >= COLD || !isAround(to)) {
      return List.of();
    }
    List<ShortestWay.Pair> ties = ties(stores, to);
    List<PersonId> way = new ShortestWay(ties, this::warmth, byName()).between(ME, to);
    return book.named(way.stream().skip(1).toList());
  }

  /// The ties around somebody, up to the first who are warm.
  private List<ShortestWay.Pair> ties(Stores stores, PersonId to) {
    List<ShortestWay.Pair> ties = new ArrayList<>();
    Set<PersonId> seen = new HashSet<>(Set.of(to));
    List<PersonId> level = List.of(to);
    boolean warm = false;
    for (int step = 1; step < MOST_STEPS && !level.isEmpty() && !warm; step++) {
      List<TieStore.Pair> around =
          stores.ties().around(level, today).stream()
              .filter(pair -> isAround(pair.one()) && isAround(pair.other()))
              .toList();
      around.forEach(pair -> ties.add(new ShortestWay.Pair(pair.one(), pair.other())));
      level =
          around.stream()
              .flatMap(pair -> Stream.of(pair.one(), pair.other()))
              .filter(seen::add)
              .toList();
      for (PersonId person : level) {
        if (warmth(person) >= WARM) {
          ties.add(new ShortestWay.Pair(ME, person));
          warm = true;
        }
      }
    }
    return ties;
  }

  /// Whoever is in memory or archived is not to be asked.
  private boolean isAround(PersonId person) {
    return book.roster()
        .find(person)
        .map(PersonLine::keeping)
        .filter(keeping -> !keeping.archived() && keeping.death() == null)
        .isPresent();
  }

  private double warmth(PersonId person) {
    return book.roster()
        .find(person)
        .map(line -> Warmth.of(line.figures().sums(), today))
        .orElse(0.0);
  }

  private Comparator<PersonId> byName() {
    return Comparator.comparing(this::folded).thenComparing(Comparator.naturalOrder());
  }

  private String folded(PersonId person) {
    return book.roster().find(person).map(PersonLine::folded).orElse("");
  }
}
