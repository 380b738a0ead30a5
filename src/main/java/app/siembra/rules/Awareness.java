package app.siembra.rules;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.Need;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Skill;
import app.siembra.model.Told;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who does not know what I do (rule 8): of those with whom the user is in touch, whom they have
/// neither told about one of their topics nor shown it.
public final class Awareness {
  private static final double IN_TOUCH = 0.2;
  private static final double OF_NEED = 1;
  private static final double OF_INTEREST = 0.6;
  private static final double OF_NOTHING = 0.3;
  private static final int DAYS_TO_TELL_AGAIN = 730;

  private static final Comparator<Unaware> BY_NAME =
      Comparator.comparing((Unaware unaware) -> unaware.line().folded())
          .thenComparing(unaware -> unaware.line().id());

  /// Half of a large network may be in it.
  private static final Comparator<Unaware> ORDER =
      (one, other) -> {
        if (one.wasTold() != other.wasTold()) {
          return one.wasTold() ? 1 : -1;
        }
        int byScore = Double.compare(other.score(), one.score());
        return byScore == 0 ? BY_NAME.compare(one, other) : byScore;
      };

  private final LocalDate today;
  private final TopicMatch match;
  private final Set<PersonId> shown;
  private final Map<CircleId, Circle> circles;

  /// @param topic one of mine
  /// @param shown to whom the user gave help about it that is done, up to today
  /// @param circles the circles of the book
  public Awareness(
      Topic topic, Set<PersonId> shown, Map<CircleId, Circle> circles, LocalDate today) {
    this.today = today;
    this.match = new TopicMatch(topic.name());
    this.shown = shown;
    this.circles = circles;
  }

  /// Somebody who is to be told.
  ///
  /// @param line who
  /// @param why what makes it of interest to them
  /// @param toldOn when they were told long ago, null for those who never were
  /// @param score what they are ordered by, never shown on a screen
  public record Unaware(PersonLine line, Why why, @Nullable LocalDate toldOn, double score) {
    /// Whether they were told, long ago, and come after those who never were.
    boolean wasTold() {
      return toldOn != null;
    }
  }

  /// What makes a topic of interest to somebody.
  public sealed interface Why {
    /// They look for it.
    record LooksFor(Need need) implements Why {}

    /// They know something about it.
    record Knows(Topic topic) implements Why {}

    /// They are interested in it.
    record Interested(Topic topic) implements Why {}

    /// Nothing that is known.
    record Nothing() implements Why {}
  }

  /// How somebody stands to the topic.
  public enum Standing {
    /// The user is not in touch with them, or lets them rest: they do not count.
    APART,
    /// They were told, or saw it.
    AWARE,
    /// They are to be told.
    UNAWARE
  }

  /// Those of these who are to be told: who would care most and is closest first, ties by name;
  /// after all others those who were told two years ago and were never shown.
  ///
  /// @param people with figures that hold today ([History#holds])
  public List<Unaware> of(Collection<PersonLine> people) {
    List<Unaware> unaware = new ArrayList<>();
    for (PersonLine line : people) {
      double warmth = warmth(line);
      if (standing(line, warmth) == Standing.UNAWARE) {
        Why why = why(line);
        unaware.add(new Unaware(line, why, toldOn(line), relevance(why) * warmth));
      }
    }
    unaware.sort(ORDER);
    return unaware;
  }

  /// How somebody stands to the topic.
  ///
  /// @param line with figures that hold today
  public Standing standing(PersonLine line) {
    return standing(line, warmth(line));
  }

  private Standing standing(PersonLine line, double warmth) {
    if (warmth < IN_TOUCH || isResting(line)) {
      return Standing.APART;
    }
    LocalDate told = toldOn(line);
    boolean lately = told != null && ChronoUnit.DAYS.between(told, today) < DAYS_TO_TELL_AGAIN;
    return lately || shown.contains(line.id()) ? Standing.AWARE : Standing.UNAWARE;
  }

  private double warmth(PersonLine line) {
    return Experts.warmth(line, today);
  }

  private boolean isResting(PersonLine line) {
    return Threshold.of(line.keeping(), line.figures().rhythm(), circles, today)
        instanceof Threshold.Resting;
  }

  private @Nullable LocalDate toldOn(PersonLine line) {
    for (Told told : line.knowing().told()) {
      if (!told.on().isAfter(today) && match.with(told.topic()) == TopicMatch.EQUAL) {
        return told.on();
      }
    }
    return null;
  }

  private static double relevance(Why why) {
    return switch (why) {
      case Why.LooksFor _ -> OF_NEED;
      case Why.Knows _, Why.Interested _ -> OF_INTEREST;
      case Why.Nothing _ -> OF_NOTHING;
    };
  }

  private Why why(PersonLine line) {
    for (Need need : line.knowing().needs()) {
      if (need.isOpen(today) && isRelated(match.with(need.subject()))) {
        return new Why.LooksFor(need);
      }
    }
    for (Skill skill : line.knowing().knows()) {
      if (isRelated(match.with(skill.topic()))) {
        return new Why.Knows(skill.topic());
      }
    }
    for (Topic interest : line.knowing().interests()) {
      if (isRelated(match.with(interest))) {
        return new Why.Interested(interest);
      }
    }
    return new Why.Nothing();
  }

  private static boolean isRelated(double match) {
    return match >= TopicMatch.RELATED;
  }
}
