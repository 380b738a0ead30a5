package app.siembra.rules;

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

/// Who can help with a topic (rule 7).
public final class Experts {
  /// Strengths are counted in whole thirtieths, so that those which the rule makes equal are equal.
  private static final double WHOLE = 30;

  private static final int OF_A_LEVEL = 2;
  private static final int OF_WORK = 3;
  private static final double COLD = 0.2;
  private static final double WARM = 0.5;

  private final Crowd crowd;
  private final Closeness.OnDay closeness;
  private final Knowledge knowledge;
  private final byte[] fifths;
  private final boolean[] within;

  private Experts(Crowd crowd, String about, LocalDate today) {
    this.crowd = crowd;
    this.closeness = crowd.closeness(today);
    this.knowledge = crowd.knowledge();
    this.fifths = crowd.lexicon().fifths(about);
    this.within = crowd.lexicon().within(Fold.of(about));
  }

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
  /// @param crowd as of today ([Crowd#asOf])
  /// @param about a topic, or what is needed in a few words
  public static List<Expert> rank(Crowd crowd, String about, LocalDate today) {
    return ranked(crowd, about, today);
  }

  static Ranked<Expert> ranked(Crowd crowd, String about, LocalDate today) {
    List<Ranked.Scored> scored = new ArrayList<>();
    Experts experts = new Experts(crowd, about, today);
    if (!Fold.of(about).isEmpty()) {
      for (int place = 0; place < crowd.size(); place++) {
        if (crowd.isThere(place) && crowd.knowledge().isKnown(place)) {
          int strength = experts.strength(experts.best(place));
          if (strength > 0) {
            scored.add(new Ranked.Scored(place, experts.score(place, strength), false));
          }
        }
      }
    }
    return Ranked.of(scored, experts::expert);
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
                .thenComparing(PersonLine.BY_NAME));
  }

  /// Whether a person is suggested at all: neither deceased nor archived.
  static boolean isThere(Keeping keeping) {
    return keeping.death() == null && !keeping.archived();
  }

  static double warmth(PersonLine line, LocalDate today) {
    return Warmth.of(line.figures().sums(), today);
  }

  private double score(int place, int strength) {
    return strength
        / WHOLE
        * (0.4 + 0.4 * closeness.warmth(place) + 0.2 * closeness.goodwill(place));
  }

  private Expert expert(Ranked.Scored scored) {
    int place = scored.place();
    return new Expert(crowd.line(place), ground(place), closeness.warmth(place), scored.score());
  }

  /// The entry that speaks for it most: what they know before what they like, and that before their
  /// work. Of those for whom nothing speaks, any.
  private int best(int place) {
    int best = knowledge.first(place);
    for (int entry = best + 1; entry < knowledge.end(place); entry++) {
      if (strength(entry) > strength(best)) {
        best = entry;
      }
    }
    return best;
  }

  private int strength(int entry) {
    int text = knowledge.text(entry);
    return switch (knowledge.kind(entry)) {
      case KNOWS -> OF_A_LEVEL * knowledge.level(entry) * fifths[text];
      case LIKES -> fifths[text];
      case WORKS -> within[text] ? OF_WORK : 0;
      case NEEDS, TOLD -> 0;
    };
  }

  private Ground ground(int place) {
    PersonLine line = crowd.line(place);
    int best = best(place);
    int which = knowledge.which(place, best);
    return switch (knowledge.kind(best)) {
      case KNOWS -> new Ground.Knows(line.knowing().knows().get(which));
      case LIKES -> new Ground.Interested(line.knowing().interests().get(which));
      case WORKS, NEEDS, TOLD -> new Ground.Works(line.profile().position());
    };
  }
}
