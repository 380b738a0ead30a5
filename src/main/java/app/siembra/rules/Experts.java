package app.siembra.rules;

import app.siembra.model.Figures;
import app.siembra.model.Fold;
import app.siembra.model.Keeping;
import app.siembra.model.PersonLine;
import app.siembra.model.Position;
import app.siembra.model.Skill;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who can help with a topic (rule 7).
public final class Experts {
  /// Strengths are counted in whole thirtieths, so that those which the rule makes equal are equal.
  private static final double WHOLE = 30;

  private static final int OF_SKILL = 10;
  private static final int OF_INTEREST = 5;
  private static final int OF_WORK = 3;
  private static final double COLD = 0.2;
  private static final double WARM = 0.5;

  private static final Comparator<PersonLine> BY_NAME =
      Comparator.comparing(PersonLine::folded).thenComparing(PersonLine::id);
  private static final Comparator<Expert> ORDER =
      Comparator.comparingDouble(Expert::score).reversed().thenComparing(Expert::line, BY_NAME);

  private Experts() {}

  /// Somebody who can help.
  ///
  /// @param line who
  /// @param ground what speaks for it most
  /// @param warmth theirs, 0 to 1, never shown
  /// @param score what they are ordered by, greater than 0, never shown on a screen
  public record Expert(PersonLine line, Ground ground, double warmth, double score) {
    /// Whether somebody who is closer had better be asked to ask them.
    public boolean isFar() {
      return warmth < COLD;
    }
  }

  /// Why somebody can help.
  public sealed interface Ground {
    /// They know a topic.
    record Knows(Skill skill) implements Ground {}

    /// They are interested in a topic.
    record Interested(Topic topic) implements Ground {}

    /// Where they work or what they do there says it.
    record Works(Position position) implements Ground {}
  }

  /// Those of whom something is known that has to do with this, the best first; ties by name.
  /// Deceased and archived people are left out.
  ///
  /// @param people with figures that hold today ([History#holds])
  /// @param about a topic, or what is needed in a few words
  public static List<Expert> rank(Collection<PersonLine> people, String about, LocalDate today) {
    TopicMatch match = new TopicMatch(about);
    if (match.folded().isEmpty()) {
      return List.of();
    }
    List<Expert> experts = new ArrayList<>();
    for (PersonLine line : people) {
      Claim best = isThere(line.keeping()) ? best(line, match) : null;
      if (best != null) {
        experts.add(expert(line, best, today));
      }
    }
    experts.sort(ORDER);
    return experts;
  }

  /// Through whom somebody who is far can be asked: the warmest of those they are tied to, if that
  /// one is warm; ties by name.
  ///
  /// @param tied those who are connected to the expert, with figures that hold today
  public static Optional<PersonLine> through(
      Expert expert, Collection<PersonLine> tied, LocalDate today) {
    return expert.isFar() ? warmest(tied, today) : Optional.empty();
  }

  /// The warmest of these who is warm enough to ask on the user's behalf; ties by name.
  static Optional<PersonLine> warmest(Collection<PersonLine> people, LocalDate today) {
    return people.stream()
        .filter(line -> isThere(line.keeping()) && warmth(line, today) >= WARM)
        .min(
            Comparator.comparingDouble((PersonLine line) -> warmth(line, today))
                .reversed()
                .thenComparing(BY_NAME));
  }

  /// Whether a person is suggested at all: neither deceased nor archived.
  static boolean isThere(Keeping keeping) {
    return keeping.death() == null && !keeping.archived();
  }

  static double warmth(PersonLine line, LocalDate today) {
    return Warmth.of(line.figures().sums(), today);
  }

  private record Claim(Ground ground, int strength) {}

  private static Expert expert(PersonLine line, Claim best, LocalDate today) {
    Figures.Sums sums = line.figures().sums();
    double warmth = Warmth.of(sums, today);
    double score = best.strength() / WHOLE * (0.4 + 0.4 * warmth + 0.2 * Goodwill.of(sums, today));
    return new Expert(line, best.ground(), warmth, score);
  }

  /// The strongest; what they know before what they like, and that before their work.
  private static @Nullable Claim best(PersonLine line, TopicMatch match) {
    Claim best = null;
    for (Skill skill : line.knowing().knows()) {
      int strength = of(OF_SKILL * skill.level(), match.with(skill.topic()));
      best = isStronger(strength, best) ? new Claim(new Ground.Knows(skill), strength) : best;
    }
    for (Topic interest : line.knowing().interests()) {
      int strength = of(OF_INTEREST, match.with(interest));
      best =
          isStronger(strength, best) ? new Claim(new Ground.Interested(interest), strength) : best;
    }
    if (isStronger(OF_WORK, best) && works(line, match.folded())) {
      return new Claim(new Ground.Works(line.profile().position()), OF_WORK);
    }
    return best;
  }

  private static int of(int most, double match) {
    return Math.toIntExact(Math.round(most * match));
  }

  private static boolean isStronger(int strength, @Nullable Claim than) {
    return strength > (than == null ? 0 : than.strength());
  }

  /// What search looks through is folded already, and says at once of most people that it is not
  /// so.
  private static boolean works(PersonLine line, String folded) {
    if (!line.searched().text().contains(folded)) {
      return false;
    }
    Position position = line.profile().position();
    return Fold.of(position.organisation()).contains(folded)
        || Fold.of(position.title()).contains(folded);
  }
}
