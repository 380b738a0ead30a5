package app.siembra.service;

import app.siembra.model.Fold;
import app.siembra.model.Knowing;
import app.siembra.model.Need;
import app.siembra.model.Skill;
import app.siembra.model.Told;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Joins what two people know, like, need and were told.
final class KnowingMerging {
  private KnowingMerging() {}

  static Knowing merged(Knowing one, Knowing two) {
    return new Knowing(
        Skill.joined(Stream.concat(one.knows().stream(), two.knows().stream())),
        Stream.concat(one.interests().stream(), two.interests().stream()).toList(),
        needs(one.needs(), two.needs()),
        Told.newest(Stream.concat(one.told().stream(), two.told().stream())));
  }

  private static List<Need> needs(List<Need> one, List<Need> two) {
    Map<Object, Need> needs = new LinkedHashMap<>();
    Stream.concat(one.stream(), two.stream()).forEach(need -> needs.putIfAbsent(key(need), need));
    return List.copyOf(needs.values());
  }

  private static Object key(Need need) {
    return List.of(Fold.of(need.text()), Optional.ofNullable(need.closedOn()));
  }
}
