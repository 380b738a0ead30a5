package app.siembra.rules;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Skill;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who knows about what, to be held against many subjects. Who all of them are is worked out for
/// those subjects alone of which it is asked.
final class Knowers {
  private static final int WHOLE_MATCH = 5;

  /// What is known best of a subject is counted in whole fifteenths: what the rule makes equal is
  /// equal.
  static final int WHOLE = WHOLE_MATCH * Skill.MOST;

  private final Map<String, OfTopic> topics = new HashMap<>();
  private final Map<String, Subject> subjects = new HashMap<>();

  /// Somebody who knows something.
  record Knower(PersonLine line, double warmth) {}

  /// Somebody with what they know best of a subject, and how well, in fifteenths.
  record Match(Knower knower, Skill skill, int fifteenths) {}

  private static final class OfTopic {
    private final List<Knower> people = new ArrayList<>();
    private double warmest;

    private void add(Knower knower) {
      people.add(knower);
      warmest = Math.max(warmest, knower.warmth());
    }
  }

  void add(PersonLine line, double warmth) {
    List<Skill> skills = line.knowing().knows();
    if (!skills.isEmpty()) {
      Knower knower = new Knower(line, warmth);
      for (Skill skill : skills) {
        topics.computeIfAbsent(skill.topic().name(), _ -> new OfTopic()).add(knower);
      }
    }
  }

  /// What there is to know about a subject.
  Subject about(String text) {
    return subjects.computeIfAbsent(text, Subject::new);
  }

  /// A subject, and those who know about it.
  final class Subject {
    private final TopicMatch match;
    private final List<String> related = new ArrayList<>();
    private int most;
    private double warmest;
    private List<Match> all = List.of();
    private boolean known;

    private Subject(String text) {
      this.match = new TopicMatch(text);
      topics.forEach(this::relate);
    }

    private void relate(String topic, OfTopic people) {
      double agrees = match.with(topic);
      if (agrees >= TopicMatch.RELATED) {
        related.add(topic);
        most = Math.max(most, fifteenths(agrees, Skill.MOST));
        warmest = Math.max(warmest, people.warmest);
      }
    }

    /// No match with it scores more.
    ///
    /// @param warmth of whoever needs it
    double most(double warmth) {
      return (double) most / WHOLE * Math.min(warmth, warmest);
    }

    boolean isKnown() {
      return !related.isEmpty();
    }

    /// All who know about it.
    Collection<Match> matches() {
      if (!known) {
        Map<PersonId, Match> best = new HashMap<>();
        for (String topic : related) {
          for (Knower knower : topics.getOrDefault(topic, new OfTopic()).people) {
            best.computeIfAbsent(knower.line().id(), _ -> best(knower));
          }
        }
        all = List.copyOf(best.values());
        known = true;
      }
      return all;
    }

    /// What they know best of it; of two things that they know equally well the one that stands
    /// first with them.
    private Match best(Knower knower) {
      Match best = new Match(knower, knower.line().knowing().knows().getFirst(), 0);
      for (Skill skill : knower.line().knowing().knows()) {
        double agrees = match.with(skill.topic());
        int fifteenths = agrees < TopicMatch.RELATED ? 0 : fifteenths(agrees, skill.level());
        if (fifteenths > best.fifteenths()) {
          best = new Match(knower, skill, fifteenths);
        }
      }
      return best;
    }
  }

  private static int fifteenths(double match, int level) {
    return Math.toIntExact(Math.round(match * WHOLE_MATCH)) * level;
  }
}
