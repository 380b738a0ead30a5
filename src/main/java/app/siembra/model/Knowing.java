package app.siembra.model;

import java.util.List;
import java.util.function.UnaryOperator;

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

  /// The names of the topics they know, in their order.
  public List<String> knownNames() {
    return knows.stream().map(skill -> skill.topic().name()).toList();
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

  /// The same with another topic in the place of each; where two become one, nothing of either is
  /// lost.
  public Knowing withTopics(UnaryOperator<Topic> change) {
    return new Knowing(
        Skill.joined(
            knows.stream()
                .map(
                    skill ->
                        new Skill(
                            change.apply(skill.topic()),
                            skill.level(),
                            skill.since(),
                            skill.source()))),
        interests.stream().map(change).toList(),
        needs.stream().map(need -> about(need, change)).toList(),
        Told.newest(told.stream().map(entry -> new Told(change.apply(entry.topic()), entry.on()))));
  }

  private static Need about(Need need, UnaryOperator<Topic> change) {
    Topic topic = need.topic();
    return topic == null ? need : need.about(change.apply(topic));
  }
}
