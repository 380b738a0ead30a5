package app.siembra.service;

import app.siembra.model.Fold;
import app.siembra.model.Knowing;
import app.siembra.model.Need;
import app.siembra.model.Skill;
import app.siembra.model.Told;
import app.siembra.model.Topic;
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
        knows(one.knows(), two.knows()),
        Stream.concat(one.interests().stream(), two.interests().stream()).toList(),
        needs(one.needs(), two.needs()),
        told(one.told(), two.told()));
  }

  private static List<Skill> knows(List<Skill> one, List<Skill> two) {
    Map<Topic, Skill> best = new LinkedHashMap<>();
    Stream.concat(one.stream(), two.stream())
        .forEach(skill -> best.merge(skill.topic(), skill, KnowingMerging::better));
    return List.copyOf(best.values());
  }

  /// The higher level, with the year and the source that either has.
  private static Skill better(Skill one, Skill two) {
    return new Skill(
        one.topic(),
        Math.max(one.level(), two.level()),
        one.since() == null ? two.since() : one.since(),
        one.source().isEmpty() ? two.source() : one.source());
  }

  private static List<Need> needs(List<Need> one, List<Need> two) {
    Map<Object, Need> needs = new LinkedHashMap<>();
    Stream.concat(one.stream(), two.stream()).forEach(need -> needs.putIfAbsent(key(need), need));
    return List.copyOf(needs.values());
  }

  private static Object key(Need need) {
    return List.of(Fold.of(need.text()), Optional.ofNullable(need.closedOn()));
  }

  private static List<Told> told(List<Told> one, List<Told> two) {
    Map<Topic, Told> newest = new LinkedHashMap<>();
    Stream.concat(one.stream(), two.stream())
        .forEach(
            told -> newest.merge(told.topic(), told, (a, b) -> b.on().isAfter(a.on()) ? b : a));
    return List.copyOf(newest.values());
  }
}
