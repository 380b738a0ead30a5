package app.siembra.rules;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is missing for the user's objectives: topics that nobody close knows well, or one person
/// alone (rule 15). Deceased and archived people are left out.
public final class Gaps {
  private static final int WELL = 2;
  private static final double CLOSE = 0.3;

  private final Crowd crowd;
  private final Function<PersonId, Collection<PersonLine>> tied;
  private final LocalDate today;

  /// @param crowd as of today ([Crowd#asOf])
  /// @param tied those to whom somebody is connected, with figures that hold today
  public Gaps(Crowd crowd, Function<PersonId, Collection<PersonLine>> tied, LocalDate today) {
    this.crowd = crowd;
    this.tied = tied;
    this.today = today;
  }

  /// What is missing about a topic.
  public sealed interface Gap {
    /// The topic.
    Topic topic();

    /// Nobody close knows it well.
    ///
    /// @param bridge to somebody who does, or null
    record Nobody(Topic topic, @Nullable Bridge bridge) implements Gap {}

    /// It hangs on one person.
    record OnePerson(Topic topic, PersonLine who) implements Gap {}
  }

  /// The way to somebody who knows a topic well.
  ///
  /// @param expert who
  /// @param through who is close and connected to them
  public record Bridge(PersonLine expert, PersonLine through) {}

  private record Known(PersonLine line, int level, double warmth) {}

  private record Way(Bridge bridge, int level) {}

  /// The gaps of these topics, in their order.
  public List<Gap> of(Collection<Topic> topics) {
    return topics.stream().flatMap(topic -> gap(topic).stream()).toList();
  }

  private Optional<Gap> gap(Topic topic) {
    List<Known> known = known(topic);
    List<Known> close = known.stream().filter(one -> one.warmth() >= CLOSE).toList();
    return switch (close.size()) {
      case 0 -> Optional.of(new Gap.Nobody(topic, bridge(known)));
      case 1 -> Optional.of(new Gap.OnePerson(topic, close.getFirst().line()));
      default -> Optional.empty();
    };
  }

  private List<Known> known(Topic topic) {
    byte[] fifths = crowd.lexicon().fifths(topic.name());
    Knowledge knowledge = crowd.knowledge();
    List<Known> known = new ArrayList<>();
    for (int place = 0; place < crowd.size(); place++) {
      for (int entry = knowledge.first(place); entry < knowledge.end(place); entry++) {
        if (knowledge.kind(entry) == Knowledge.Kind.KNOWS
            && knowledge.level(entry) >= WELL
            && fifths[knowledge.text(entry)] == Lexicon.EQUAL
            && crowd.isThere(place)) {
          PersonLine line = crowd.line(place);
          known.add(new Known(line, knowledge.level(entry), Experts.warmth(line, today)));
        }
      }
    }
    return known;
  }

  /// Over the warmest who is connected to one of them; among several to whoever knows most, then by
  /// name.
  private @Nullable Bridge bridge(List<Known> known) {
    List<Way> ways = new ArrayList<>();
    for (Known expert : known) {
      Experts.warmest(tied.apply(expert.line().id()), today)
          .ifPresent(
              through -> ways.add(new Way(new Bridge(expert.line(), through), expert.level())));
    }
    return ways.stream().min(order()).map(Way::bridge).orElse(null);
  }

  private Comparator<Way> order() {
    return Comparator.comparingDouble((Way way) -> Experts.warmth(way.bridge().through(), today))
        .reversed()
        .thenComparing(Comparator.comparingInt(Way::level).reversed())
        .thenComparing(way -> way.bridge().expert(), PersonLine.BY_NAME);
  }
}
