package app.siembra.rules;

import app.siembra.model.Knowing;
import app.siembra.model.Need;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// What the user can sow (rule 9): open needs held against their own topics, and against what
/// others know. Deceased and archived people are left out.
///
/// Every need with everybody who knows about it would be many millions in a large network. Where
/// the best few are wanted, needs are taken in the order of the most that could come of them, until
/// nothing better can come.
public final class Seeds {
  private final LocalDate today;
  private final List<Topic> mine;
  private final List<Seeker> seekers = new ArrayList<>();
  private final Knowers knowers = new Knowers();
  private final Map<String, Optional<Mine>> bySubject = new HashMap<>();

  /// @param people with figures that hold today ([History#holds])
  /// @param mine my topics
  public Seeds(Collection<PersonLine> people, List<Topic> mine, LocalDate today) {
    this.today = today;
    this.mine = mine;
    for (PersonLine line : people) {
      if (Experts.isThere(line.keeping()) && hasSomething(line.knowing())) {
        double warmth = Experts.warmth(line, today);
        knowers.add(line, warmth);
        addNeeds(line, warmth);
      }
    }
  }

  private record Seeker(PersonLine line, Need need, double warmth) {}

  /// The topic of mine that agrees best with a subject.
  private record Mine(Topic topic, double match) {}

  private record Hope(Seeker seeker, Knowers.Subject subject, double most) {}

  private static boolean hasSomething(Knowing knowing) {
    return !knowing.knows().isEmpty() || !knowing.needs().isEmpty();
  }

  private void addNeeds(PersonLine line, double warmth) {
    for (Need need : line.knowing().needs()) {
      if (need.isOpen(today)) {
        seekers.add(new Seeker(line, need, warmth));
      }
    }
  }

  /// The best of them, in order.
  ///
  /// @param many how many at most
  /// @param joined whether two people are connected or were introduced
  /// @param hidden those the user does not want to see any more
  public List<Seed> best(int many, BiPredicate<PersonId, PersonId> joined, Predicate<Seed> hidden) {
    Best best = new Best(many, joined, hidden);
    seekers.forEach(seeker -> mine(seeker).ifPresent(best::offer));
    for (Hope hope : hopes()) {
      if (!best.mayEnter(hope.most())) {
        break;
      }
      for (Knowers.Match match : hope.subject().matches()) {
        offer(hope.seeker(), match, best);
      }
    }
    return List.copyOf(best.seeds);
  }

  /// The best few so far.
  private record Best(
      TreeSet<Seed> seeds,
      int many,
      BiPredicate<PersonId, PersonId> joined,
      Predicate<Seed> hidden) {
    Best(int many, BiPredicate<PersonId, PersonId> joined, Predicate<Seed> hidden) {
      this(new TreeSet<>(Seed.ORDER), many, joined, hidden);
    }

    boolean mayEnter(double score) {
      return seeds.size() < many || score >= seeds.last().score();
    }

    void offer(Seed seed) {
      boolean enters = seeds.size() < many || Seed.ORDER.compare(seed, seeds.last()) < 0;
      if (enters && !isJoined(seed) && !hidden.test(seed)) {
        seeds.add(seed);
        if (seeds.size() > many) {
          seeds.removeLast();
        }
      }
    }

    private boolean isJoined(Seed seed) {
      return seed.with().isPresent()
          && joined.test(seed.person().id(), seed.with().orElseThrow().id());
    }
  }

  /// What the user can do about a need with the topic of theirs that agrees best with it.
  private Optional<Seed> mine(Seeker seeker) {
    return bySubject
        .computeIfAbsent(seeker.need().subject(), this::mine)
        .map(
            best ->
                new Seed.YouHelp(
                    seeker.line(), seeker.need(), best.topic(), best.match() * seeker.warmth()));
  }

  private Optional<Mine> mine(String subject) {
    TopicMatch match = new TopicMatch(subject);
    Mine best = null;
    for (Topic topic : mine) {
      double agrees = match.with(topic);
      if (agrees >= TopicMatch.RELATED && (best == null || agrees > best.match())) {
        best = new Mine(topic, agrees);
      }
    }
    return Optional.ofNullable(best);
  }

  /// The needs about which somebody knows, those of which most can be hoped first.
  private List<Hope> hopes() {
    List<Hope> hopes = new ArrayList<>();
    for (Seeker seeker : seekers) {
      Knowers.Subject subject = knowers.about(seeker.need().subject());
      if (subject.isKnown()) {
        hopes.add(new Hope(seeker, subject, subject.most(seeker.warmth())));
      }
    }
    hopes.sort(Comparator.comparingDouble(Hope::most).reversed());
    return hopes;
  }

  private static void offer(Seeker seeker, Knowers.Match match, Best best) {
    Knowers.Knower knower = match.knower();
    double score =
        (double) match.fifteenths() / Knowers.WHOLE * Math.min(seeker.warmth(), knower.warmth());
    if (best.mayEnter(score) && !seeker.line().id().equals(knower.line().id())) {
      best.offer(
          new Seed.Introduce(seeker.line(), seeker.need(), knower.line(), match.skill(), score));
    }
  }
}
