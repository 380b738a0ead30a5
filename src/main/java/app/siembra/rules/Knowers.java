package app.siembra.rules;

import app.siembra.model.PersonLine;
import app.siembra.model.Skill;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who knows about what, to be held against many subjects. Who all of them are is worked out for
/// those subjects alone of which it is asked.
final class Knowers {
  /// What is known best of a subject is counted in whole fifteenths: what the rule makes equal is
  /// equal.
  static final int WHOLE = Lexicon.EQUAL * Skill.MOST;

  private final Crowd crowd;
  private final Knowledge knowledge;
  private final double[] warmth;
  private final Map<String, Subject> subjects = new HashMap<>();

  /// How warm the warmest is who knows a text, by its number; below 0 where nobody does.
  private final double[] warmest;

  /// @param warmth of each of the crowd, below 0 for those who are left out
  Knowers(Crowd crowd, double[] warmth) {
    this.crowd = crowd;
    this.knowledge = crowd.knowledge();
    this.warmth = warmth;
    this.warmest = new double[crowd.lexicon().size()];
    Arrays.fill(warmest, -1);
    for (int place = 0; place < warmth.length; place++) {
      for (int entry = knowledge.first(place); entry < knowledge.end(place); entry++) {
        if (knowledge.kind(entry) == Knowledge.Kind.KNOWS) {
          int text = knowledge.text(entry);
          warmest[text] = Math.max(warmest[text], warmth[place]);
        }
      }
    }
  }

  /// Somebody with what they know best of a subject, and how well, in fifteenths.
  record Match(int place, int entry, int fifteenths) {}

  /// What there is to know about a subject.
  Subject about(String text) {
    return subjects.computeIfAbsent(text, Subject::new);
  }

  /// A subject, and those who know about it.
  final class Subject {
    private final byte[] fifths;
    private int most;
    private double closest = -1;
    private List<Match> all = List.of();
    private boolean known;

    private Subject(String text) {
      this.fifths = crowd.lexicon().fifths(text);
      for (int number = 0; number < warmest.length; number++) {
        if (fifths[number] >= Lexicon.RELATED && warmest[number] >= 0) {
          most = Math.max(most, fifths[number] * Skill.MOST);
          closest = Math.max(closest, warmest[number]);
        }
      }
    }

    /// No match with it scores more.
    ///
    /// @param warmth of whoever needs it
    double most(double warmth) {
      return (double) most / WHOLE * Math.min(warmth, closest);
    }

    boolean isKnown() {
      return most > 0;
    }

    /// All who know about it.
    List<Match> matches() {
      if (!known) {
        all = new ArrayList<>();
        for (int place = 0; place < warmth.length; place++) {
          if (warmth[place] >= 0) {
            add(place);
          }
        }
        known = true;
      }
      return all;
    }

    /// With what they know best of it; of two things that they know equally well the one that
    /// stands first with them.
    private void add(int place) {
      int best = 0;
      int fifteenths = 0;
      for (int entry = knowledge.first(place); entry < knowledge.end(place); entry++) {
        if (knowledge.kind(entry) != Knowledge.Kind.KNOWS) {
          break;
        }
        int here = fifths[knowledge.text(entry)] * knowledge.level(entry);
        if (here > fifteenths) {
          fifteenths = here;
          best = entry;
        }
      }
      if (fifteenths > 0) {
        all.add(new Match(place, best, fifteenths));
      }
    }
  }

  PersonLine line(Match match) {
    return crowd.line(match.place());
  }

  Skill skill(Match match) {
    return line(match).knowing().knows().get(knowledge.which(match.place(), match.entry()));
  }
}
