package app.siembra.rules;

import app.siembra.model.Need;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Skill;
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
  private static final double WHOLE_MATCH = 5;
  private static final double WHOLE = WHOLE_MATCH * 3;

  private final LocalDate today;
  private final List<Topic> mine;
  private final List<Seeker> seekers = new ArrayList<>();
  private final Map<Topic, List<Knower>> knowers = new HashMap<>();
  private final Map<String, Known> bySubject = new HashMap<>();

  /// @param people with figures that hold today ([History#holds])
  /// @param mine my topics
  public Seeds(Collection<PersonLine> people, List<Topic> mine, LocalDate today) {
    this.today = today;
    this.mine = mine;
    Map<String, List<Knower>> byName = new HashMap<>();
    people.stream()
        .filter(line -> Experts.isThere(line.keeping()))
        .forEach(line -> gather(line, byName));
    byName.forEach(
        (name, some) ->
            knowers.computeIfAbsent(new Topic(name), _ -> new ArrayList<>()).addAll(some));
  }

  private record Seeker(PersonLine line, Need need, double warmth) {}

  /// @param thirds the level
  private record Knower(PersonLine line, Skill skill, int thirds, double warmth) {}

  /// Those who know about one subject, each with what they know best of it in fifteenths.
  private record Known(List<Match> all, int most, double warmest) {}

  private record Match(Knower knower, int fifteenths) {}

  private record Hope(Seeker seeker, Known known, double most) {}

  private void gather(PersonLine line, Map<String, List<Knower>> byName) {
    List<Need> open = line.knowing().needs().stream().filter(need -> need.isOpen(today)).toList();
    List<Skill> skills = line.knowing().knows();
    if (open.isEmpty() && skills.isEmpty()) {
      return;
    }
    double warmth = Experts.warmth(line, today);
    open.forEach(need -> seekers.add(new Seeker(line, need, warmth)));
    for (Skill skill : skills) {
      byName
          .computeIfAbsent(skill.topic().name(), _ -> new ArrayList<>())
          .add(new Knower(line, skill, skill.level(), warmth));
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
      for (Match match : hope.known().all()) {
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
    TopicMatch match = new TopicMatch(seeker.need().subject());
    double most = 0;
    Topic about = null;
    for (Topic topic : mine) {
      double agrees = match.with(topic);
      if (agrees >= TopicMatch.RELATED && agrees > most) {
        most = agrees;
        about = topic;
      }
    }
    return about == null
        ? Optional.empty()
        : Optional.of(
            new Seed.YouHelp(seeker.line(), seeker.need(), about, most * seeker.warmth()));
  }

  /// The needs about which somebody knows, those of which most can be hoped first.
  private List<Hope> hopes() {
    List<Hope> hopes = new ArrayList<>();
    for (Seeker seeker : seekers) {
      Known known = bySubject.computeIfAbsent(seeker.need().subject(), this::known);
      if (!known.all().isEmpty()) {
        double most = known.most() / WHOLE * Math.min(seeker.warmth(), known.warmest());
        hopes.add(new Hope(seeker, known, most));
      }
    }
    hopes.sort(Comparator.comparingDouble(Hope::most).reversed());
    return hopes;
  }

  private Known known(String subject) {
    TopicMatch match = new TopicMatch(subject);
    Map<PersonId, Match> best = new HashMap<>();
    knowers.forEach(
        (topic, some) -> {
          double agrees = match.with(topic);
          if (agrees >= TopicMatch.RELATED) {
            int fifths = Math.toIntExact(Math.round(agrees * WHOLE_MATCH));
            some.forEach(
                knower ->
                    best.merge(
                        knower.line().id(),
                        new Match(knower, fifths * knower.thirds()),
                        Seeds::better));
          }
        });
    int most = 0;
    double warmest = 0;
    for (Match each : best.values()) {
      most = Math.max(most, each.fifteenths());
      warmest = Math.max(warmest, each.knower().warmth());
    }
    return new Known(List.copyOf(best.values()), most, warmest);
  }

  /// Of two things that one person knows equally well, the one that stands first with them.
  private static Match better(Match one, Match other) {
    if (one.fifteenths() != other.fifteenths()) {
      return one.fifteenths() > other.fifteenths() ? one : other;
    }
    List<Skill> skills = one.knower().line().knowing().knows();
    return skills.indexOf(one.knower().skill()) <= skills.indexOf(other.knower().skill())
        ? one
        : other;
  }

  private static void offer(Seeker seeker, Match match, Best best) {
    Knower knower = match.knower();
    double score = match.fifteenths() / WHOLE * Math.min(seeker.warmth(), knower.warmth());
    if (best.mayEnter(score) && !seeker.line().id().equals(knower.line().id())) {
      best.offer(
          new Seed.Introduce(seeker.line(), seeker.need(), knower.line(), knower.skill(), score));
    }
  }
}
