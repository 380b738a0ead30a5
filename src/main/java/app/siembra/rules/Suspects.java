package app.siembra.rules;

import app.siembra.model.PersonId;
import app.siembra.rules.Suspicion.Why;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds people who may be in the book twice (rule 10), comparing only those who have something in
/// common.
public final class Suspects {
  /// A number on so many people is that of a house or an office and proves nothing.
  private static final int PEOPLE_ON_A_SHARED_PHONE = 4;

  /// In a group larger than this each is paired with the first alone: merging them one by one still
  /// ends in one.
  private static final int ALL_PAIRS = 100;

  private final Map<Pair, Suspicion> found = new LinkedHashMap<>();

  private Suspects() {}

  /// All suspects, each pair once with its strongest sign, in the order of their names.
  public static List<Suspicion> find(Collection<Candidate> people) {
    Suspects suspects = new Suspects();
    groups(people, candidate -> candidate.emails().stream())
        .forEach((email, group) -> suspects.addAll(group, new Why.SameEmail(email)));
    groups(people, candidate -> candidate.phones().stream())
        .forEach((phone, group) -> suspects.addSharing(phone, group));
    Bearers bearers = new Bearers(people);
    groups(people, candidate -> candidate.words().stream())
        .forEach(
            (_, group) -> suspects.addNamesakes(group, bearers.of(group.getFirst()).different()));
    AlikeNames alike = new AlikeNames(bearers);
    groups(people, candidate -> candidate.shared().stream())
        .forEach(
            (shared, group) ->
                alike.among(
                    group,
                    shared.what(),
                    (one, other) -> suspects.add(one, other, new Why.AlikeAnd(shared))));
    return suspects.inOrder(people);
  }

  /// Those who have the same key, for each key that two or more have.
  private static <K> Map<K, List<Candidate>> groups(
      Collection<Candidate> people, Function<Candidate, Stream<K>> keys) {
    Map<K, List<Candidate>> groups = new LinkedHashMap<>();
    for (Candidate person : people) {
      keys.apply(person)
          .distinct()
          .forEach(key -> groups.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(person));
    }
    groups.values().removeIf(group -> group.size() < 2);
    return groups;
  }

  private void addSharing(String phone, List<Candidate> group) {
    if (group.size() < PEOPLE_ON_A_SHARED_PHONE) {
      addAll(group, new Why.SamePhone(phone));
    }
  }

  private void addNamesakes(List<Candidate> group, int different) {
    pairs(
        group,
        (one, other) -> {
          if (!Apart.areTwo(one, other, different)) {
            add(one, other, new Why.SameName());
          }
        });
  }

  private void addAll(List<Candidate> group, Why why) {
    pairs(group, (one, other) -> add(one, other, why));
  }

  private static void pairs(List<Candidate> group, BiConsumer<Candidate, Candidate> pair) {
    int firsts = group.size() > ALL_PAIRS ? 1 : group.size();
    for (int i = 0; i < firsts; i++) {
      for (int j = i + 1; j < group.size(); j++) {
        pair.accept(group.get(i), group.get(j));
      }
    }
  }

  private void add(Candidate one, Candidate other, Why why) {
    Pair pair = Pair.of(one.id(), other.id());
    found.putIfAbsent(pair, new Suspicion(pair.first(), pair.second(), why));
  }

  private List<Suspicion> inOrder(Collection<Candidate> people) {
    Map<PersonId, String> names =
        people.stream().collect(Collectors.toMap(Candidate::id, Candidate::folded, (a, _) -> a));
    return found.values().stream()
        .sorted(
            Comparator.comparing((Suspicion pair) -> names.getOrDefault(pair.first(), ""))
                .thenComparing(pair -> names.getOrDefault(pair.second(), ""))
                .thenComparing(Suspicion::first)
                .thenComparing(Suspicion::second))
        .toList();
  }

  private record Pair(PersonId first, PersonId second) {
    static Pair of(PersonId one, PersonId other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }
}
