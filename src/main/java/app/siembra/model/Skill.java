package app.siembra.model;

import org.jspecify.annotations.Nullable;

/// A topic that a person knows.
///
/// @param topic what
/// @param level 1 a little, 2 well, 3 very well
/// @param since first year, or null
/// @param source how I know, or empty
public record Skill(Topic topic, int level, @Nullable Integer since, String source) {
  public Skill {
    Check.within(level, 1, 3, "skill.level");
    source = Check.line(source);
  }

  /// The topic at this level.
  public static Skill of(String topic, int level) {
    return new Skill(new Topic(topic), level, null, "");
  }
}
