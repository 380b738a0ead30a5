package app.siembra.rules;

import app.siembra.model.Need;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
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
  private final Crowd crowd;
  private final Map<Topic, byte[]> mine = new LinkedHashMap<>();
  private final double[] warmth;
  private final List<Seeker> seekers = new ArrayList<>();
  private final Knowers knowers;
  private final Map<String, Optional<Mine>> bySubject = new HashMap<>();

  /// @param crowd as of today ([Crowd#asOf])
  /// @param mine my topics
  public Seeds(Crowd crowd, List<Topic> mine, LocalDate today) {
    this.crowd = crowd;
    mine.forEach(topic -> this.mine.put(topic, crowd.lexicon().fifths(topic.name())));
    this.warmth = new double[crowd.size()];
    Closeness.OnDay closeness = crowd.closeness(today);
    for (int place = 0; place < warmth.length; place++) {
      warmth[place] = crowd.isThere(place) ? closeness.warmth(place) : -1;
      if (warmth[place] >= 0) {
        addNeeds(place, today);
      }
    }
    this.knowers = new Knowers(crowd, warmth);
  }

  private record Seeker(PersonLine line, Need need, double warmth) {}

  /// The topic of mine that agrees best with a subject.
  private record Mine(Topic topic, double match) {}

  /// A need about which somebody knows, and the most that could come of it: most first.
  private record Hope(Seeker seeker, Knowers.Subject subject, double most)
      implements Comparable<Hope> {
    @Override
    public int compareTo(Hope other) {
      return Double.compare(other.most, most);
    }
  }

  private void addNeeds(int place, LocalDate today) {
    Knowledge knowledge = crowd.knowledge();
    for (int entry = knowledge.first(place); entry < knowledge.end(place); entry++) {
      if (knowledge.kind(entry) == Knowledge.Kind.NEEDS) {
        PersonLine line = crowd.line(place);
        Need need = line.knowing().needs().get(knowledge.which(place, entry));
        if (need.isOpen(today)) {
          seekers.add(new Seeker(line, need, warmth[place]));
        }
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
    seekers.forEach(seeker -> offerMine(seeker, best));
    PriorityQueue<Hope> hopes = hopes();
    for (Hope hope = hopes.poll();
        hope != null && best.mayEnter(hope.most());
        hope = hopes.poll()) {
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
  private void offerMine(Seeker seeker, Best best) {
    Mine my = bySubject.computeIfAbsent(seeker.need().subject(), this::mine).orElse(null);
    if (my != null && best.mayEnter(my.match() * seeker.warmth())) {
      best.offer(
          new Seed.YouHelp(seeker.line(), seeker.need(), my.topic(), my.match() * seeker.warmth()));
    }
  }

  private Optional<Mine> mine(String subject) {
    int number = crowd.lexicon().number(subject);
    int most = 0;
    Topic best = null;
    for (Map.Entry<Topic, byte[]> my : mine.entrySet()) {
      int fifths = my.getValue()[number];
      if (fifths >= Lexicon.RELATED && fifths > most) {
        most = fifths;
        best = my.getKey();
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(new Mine(best, (double) most / Lexicon.EQUAL));
  }

  /// The needs about which somebody knows.
  private PriorityQueue<Hope> hopes() {
    List<Hope> hopes = new ArrayList<>();
    for (Seeker seeker : seekers) {
      Knowers.Subject subject = knowers.about(seeker.need().subject());
      if (subject.isKnown()) {
        hopes.add(new Hope(seeker, subject, subject.most(seeker.warmth())));
      }
    }
    return new PriorityQueue<>(hopes);
  }

  private void offer(Seeker seeker, Knowers.Match match, Best best) {
    double score =
        (double) match.fifteenths()
            / Knowers.WHOLE
            * Math.min(seeker.warmth(), warmth[match.place()]);
    if (best.mayEnter(score) && !seeker.line().id().equals(knowers.line(match).id())) {
      best.offer(
          new Seed.Introduce(
              seeker.line(), seeker.need(), knowers.line(match), knowers.skill(match), score));
    }
  }
}
