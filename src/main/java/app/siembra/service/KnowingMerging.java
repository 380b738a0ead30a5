package app.siembra.service;

import app.siembra.model.Knowing;
import app.siembra.model.Need;
import app.siembra.model.Skill;
import app.siembra.model.Told;
import java.util.stream.Stream;

/// Joins what two people know, like, need and were told.
final class KnowingMerging {
  private KnowingMerging() {}

  static Knowing merged(Knowing one, Knowing two) {
    return new Knowing(
        Skill.joined(Stream.concat(one.knows().stream(), two.knows().stream())),
        Stream.concat(one.interests().stream(), two.interests().stream()).toList(),
        Need.joined(Stream.concat(one.needs().stream(), two.needs().stream())),
        Told.newest(Stream.concat(one.told().stream(), two.told().stream())));
  }
}
