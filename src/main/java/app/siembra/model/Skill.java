package app.siembra.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A topic that a person knows.
///
/// @param topic what
/// @param level 1 a little, 2 well, 3 very well
/// @param since first year, or null
/// @param source how I know, or empty
public record Skill(Topic topic, int level, @Nullable Integer since, String source) {
  /// The highest level.
  public static final int MOST = 3;

  private static final int EARLIEST = 1900;

  public Skill {
    Check.within(level, 1, MOST, "skill.level");
    source = Check.line(source);
  }

  /// The topic at this level.
  public static Skill of(String topic, int level) {
    return new Skill(new Topic(topic), level, null, "");
  }

  /// The same since a year that was typed; since none that is known where nothing was.
  ///
  /// @throws ProblemException `skill.since` for what is no year from 1900 to the present one
  public Skill since(String year, int present) {
    if (year.isEmpty()) {
      return new Skill(topic, level, null, source);
    }
    boolean digits = year.length() == 4 && year.chars().allMatch(c -> '0' <= c && c <= '9');
    int number = digits ? Integer.parseInt(year) : 0;
    if (number < EARLIEST || number > present) {
      throw new ProblemException(Problem.of("skill.since", year));
    }
    return new Skill(topic, level, number, source);
  }

  /// Each topic once, where it was named first: at the highest level, since the earliest year, from
  /// every source.
  public static List<Skill> joined(Stream<Skill> skills) {
    Map<Topic, Skill> best = new LinkedHashMap<>();
    skills.forEach(skill -> best.merge(skill.topic(), skill, Skill::with));
    return List.copyOf(best.values());
  }

  private Skill with(Skill other) {
    Integer year = other.since();
    boolean earlier = year != null && (since == null || year < since);
    boolean known = Fold.of(source).contains(Fold.of(other.source()));
    return new Skill(
        topic,
        Math.max(level, other.level()),
        earlier ? year : since,
        known ? source : source.isEmpty() ? other.source() : source + "; " + other.source());
  }
}
