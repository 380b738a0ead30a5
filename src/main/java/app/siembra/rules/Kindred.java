package app.siembra.rules;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/// Whom to bring together: pairs who share at least two interests and do not know each other (rule
/// 15). Those to whom the user is closest come first, by the colder of the two; ties by name.
/// Deceased and archived people are left out.
public final class Kindred {
  private static final int SHARED = 2;
  private static final Comparator<Warm> BY_NAME = Comparator.comparingInt(Warm::place);

  private final Crowd crowd;
  private final Set<Integer> wanted;
  private final BiPredicate<PersonId, PersonId> joined;
  private final int many;
  private final Map<Integer, List<Warm>> warmer = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();

  private Kindred(
      Crowd crowd, Set<Integer> wanted, BiPredicate<PersonId, PersonId> joined, int many) {
    this.crowd = crowd;
    this.wanted = wanted;
    this.joined = joined;
    this.many = many;
  }

  /// Two who would get on.
  ///
  /// @param one the first by name
  /// @param other the second
  /// @param shared their common interests, in the order in which the first has them
  /// @param warmth of the colder of the two, never shown
  public record Pair(PersonLine one, PersonLine other, List<Topic> shared, double warmth) {}

  /// @param place also the order of names
  /// @param interests the numbers of their texts, in their order
  private record Warm(int place, List<Integer> interests, double warmth) {}

  /// The best of these pairs.
  ///
  /// People are taken from the warmest on, those who are equally warm together, and held against
  /// each other and those before: so the pairs come out in their order, and nobody else needs to be
  /// looked at once there are enough.
  ///
  /// @param crowd as of today ([Crowd#asOf])
  /// @param about the topics of which one must be among those shared; empty for any
  /// @param joined whether two people are connected or were introduced
  /// @param many how many at most
  public static List<Pair> pairs(
      Crowd crowd,
      Collection<Topic> about,
      BiPredicate<PersonId, PersonId> joined,
      int many,
      LocalDate today) {
    Set<Integer> wanted =
        about.stream().map(Topic::name).map(crowd.lexicon()::number).collect(Collectors.toSet());
    return new Kindred(crowd, wanted, joined, many).of(warmestFirst(crowd, today));
  }

  private List<Pair> of(List<Warm> people) {
    int from = 0;
    while (from < people.size() && pairs.size() < many) {
      double warmth = people.get(from).warmth();
      int to = from;
      while (to < people.size() && people.get(to).warmth() == warmth) {
        to++;
      }
      Map<Integer, List<Warm>> level = byTopic(people.subList(from, to));
      pair(level, warmth);
      level.forEach(
          (topic, some) -> warmer.computeIfAbsent(topic, _ -> new ArrayList<>()).addAll(some));
      from = to;
    }
    return List.copyOf(pairs);
  }

  private static List<Warm> warmestFirst(Crowd crowd, LocalDate today) {
    Closeness.OnDay closeness = crowd.closeness(today);
    List<Warm> people = new ArrayList<>();
    for (int place = 0; place < crowd.size(); place++) {
      List<Integer> interests = crowd.knowledge().texts(place, Knowledge.Kind.LIKES);
      if (crowd.isThere(place) && interests.size() >= SHARED) {
        people.add(new Warm(place, interests, closeness.warmth(place)));
      }
    }
    people.sort(Comparator.comparingDouble(Warm::warmth).reversed());
    return people;
  }

  /// By what those of a pair may meet over.
  private Map<Integer, List<Warm>> byTopic(List<Warm> people) {
    Map<Integer, List<Warm>> byTopic = new HashMap<>();
    for (Warm one : people) {
      for (int topic : one.interests()) {
        if (wanted.isEmpty() || wanted.contains(topic)) {
          byTopic.computeIfAbsent(topic, _ -> new ArrayList<>()).add(one);
        }
      }
    }
    return byTopic;
  }

  /// The pairs whose colder one is of this level.
  private void pair(Map<Integer, List<Warm>> level, double warmth) {
    NavigableSet<Warm> ones = new TreeSet<>(BY_NAME);
    level.forEach(
        (topic, some) -> {
          ones.addAll(some);
          ones.addAll(warmer.getOrDefault(topic, List.of()));
        });
    for (Warm one : ones) {
      NavigableSet<Warm> near = new TreeSet<>(BY_NAME);
      for (int topic : one.interests()) {
        near.addAll(level.getOrDefault(topic, List.of()));
        if (one.warmth() == warmth) {
          near.addAll(warmer.getOrDefault(topic, List.of()));
        }
      }
      for (Warm other : near.tailSet(one, false)) {
        if (pairs.size() == many) {
          return;
        }
        if (isKindred(one, other)) {
          pairs.add(pair(one, other));
        }
      }
    }
  }

  private boolean isKindred(Warm one, Warm other) {
    int shared = 0;
    for (int interest : one.interests()) {
      shared += other.interests().contains(interest) ? 1 : 0;
    }
    return shared >= SHARED
        && !joined.test(crowd.line(one.place()).id(), crowd.line(other.place()).id());
  }

  private Pair pair(Warm one, Warm other) {
    PersonLine line = crowd.line(one.place());
    Set<Integer> theirs = new HashSet<>(other.interests());
    List<Topic> shared = new ArrayList<>();
    for (int i = 0; i < one.interests().size(); i++) {
      if (theirs.contains(one.interests().get(i))) {
        shared.add(line.knowing().interests().get(i));
      }
    }
    return new Pair(
        line, crowd.line(other.place()), shared, Math.min(one.warmth(), other.warmth()));
  }
}
