package app.siembra.model;

import java.util.List;

/// What a person knows, likes, needs, and knows me for.
///
/// @param knows by topic, each once
/// @param interests topics they are interested in, each once
/// @param needs what they are or were looking for
/// @param told which of my topics they have been told about, the newest per topic
public record Knowing(List<Skill> knows, List<Topic> interests, List<Need> needs, List<Told> told) {
  /// Nothing known.
  public static final Knowing NOTHING = new Knowing(List.of(), List.of(), List.of(), List.of());

  public Knowing {
    knows = Distinct.byFold(knows, skill -> skill.topic().name());
    interests = Distinct.byFold(interests, Topic::name);
    needs = List.copyOf(needs);
    told = Distinct.byFold(told, entry -> entry.topic().name());
  }

  /// The same with these skills.
  public Knowing withKnows(List<Skill> changed) {
    return new Knowing(changed, interests, needs, told);
  }

  /// The same with these interests.
  public Knowing withInterests(List<Topic> changed) {
    return new Knowing(knows, changed, needs, told);
  }

  /// The same with these needs.
  public Knowing withNeeds(List<Need> changed) {
    return new Knowing(knows, interests, changed, told);
  }

  /// The same with these told topics.
  public Knowing withTold(List<Told> changed) {
    return new Knowing(knows, interests, needs, changed);
  }
}
