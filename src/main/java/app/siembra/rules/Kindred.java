package app.siembra.rules;

import app.siembra.model.Fold;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/// Whom to bring together: pairs who share at least two interests and do not know each other (rule
/// 15). Those to whom the user is closest come first, by the colder of the two; ties by name.
/// Deceased and archived people are left out.
public final class Kindred {
  private static final int SHARED = 2;

  private static final Comparator<Pair> ORDER =
      Comparator.comparingDouble(Pair::warmth)
          .reversed()
          .thenComparing(Pair::one, PersonLine.BY_NAME)
          .thenComparing(Pair::other, PersonLine.BY_NAME);

  private Kindred() {}

  /// Two who would get on.
  ///
  /// @param one the first by name
  /// @param other the second
  /// @param shared their common interests, in the order in which the first has them
  /// @param warmth of the colder of the two, never shown
  public record Pair(PersonLine one, PersonLine other, List<Topic> shared, double warmth) {}

  private record Warm(PersonLine line, Map<String, Topic> interests, double warmth) {}

  /// The best of these pairs.
  ///
  /// People are taken from the warmest on, and each is held against those before: so the pairs come
  /// out in their order, and nobody colder needs to be looked at once there are enough.
  ///
  /// @param people with figures that hold today ([History#holds])
  /// @param about the topics of which one must be among those shared; empty for any
  /// @param joined whether two people are connected or were introduced
  /// @param many how many at most
  public static List<Pair> pairs(
      Collection<PersonLine> people,
      Collection<Topic> about,
      BiPredicate<PersonId, PersonId> joined,
      int many,
      LocalDate today) {
    Set<String> wanted = new HashSet<>();
    about.forEach(topic -> wanted.add(topic.folded()));
    Map<String, List<Warm>> before = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (Warm next : warmestFirst(people, today)) {
      if (pairs.size() >= many && pairs.getLast().warmth() > next.warmth()) {
        break;
      }
      Set<Warm> near = new LinkedHashSet<>();
      Set<String> meeting = new LinkedHashSet<>(next.interests().keySet());
      if (!wanted.isEmpty()) {
        meeting.retainAll(wanted);
      }
      meeting.forEach(topic -> near.addAll(before.getOrDefault(topic, List.of())));
      for (Warm other : near) {
        if (shared(next, other).size() >= SHARED
            && !joined.test(next.line().id(), other.line().id())) {
          pairs.add(pair(next, other));
        }
      }
      meeting.forEach(topic -> before.computeIfAbsent(topic, _ -> new ArrayList<>()).add(next));
    }
    return pairs.stream().sorted(ORDER).limit(many).toList();
  }

  private static List<Warm> warmestFirst(Collection<PersonLine> people, LocalDate today) {
    Map<String, String> folded = new HashMap<>();
    return people.stream()
        .filter(line -> Experts.isThere(line.keeping()))
        .filter(line -> line.knowing().interests().size() >= SHARED)
        .map(line -> new Warm(line, interests(line, folded), Experts.warmth(line, today)))
        .sorted(Comparator.comparingDouble(Warm::warmth).reversed())
        .toList();
  }

  /// By their folded names, in their order.
  private static Map<String, Topic> interests(PersonLine line, Map<String, String> folded) {
    Map<String, Topic> interests = new LinkedHashMap<>();
    for (Topic topic : line.knowing().interests()) {
      interests.put(folded.computeIfAbsent(topic.name(), Fold::of), topic);
    }
    return interests;
  }

  private static List<Topic> shared(Warm one, Warm other) {
    return one.interests().entrySet().stream()
        .filter(interest -> other.interests().containsKey(interest.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static Pair pair(Warm one, Warm other) {
    boolean inOrder = PersonLine.BY_NAME.compare(one.line(), other.line()) < 0;
    Warm first = inOrder ? one : other;
    Warm second = inOrder ? other : one;
    return new Pair(
        first.line(), second.line(), shared(first, second), Math.min(one.warmth(), other.warmth()));
  }
}
