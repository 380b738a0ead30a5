package app.siembra.rules;

import app.siembra.model.Need;
import app.siembra.model.PersonLine;
import app.siembra.model.Skill;
import app.siembra.model.Topic;
import java.util.Comparator;
import java.util.Optional;

/// Something the user can do for somebody (rule 9).
public sealed interface Seed {
  /// The best first, at equal score what the user can do themself, then by name.
  Comparator<Seed> ORDER =
      Comparator.comparingDouble(Seed::score)
          .reversed()
          .thenComparing(seed -> seed.with().isPresent())
          .thenComparing(seed -> seed.person().folded())
          .thenComparing(seed -> seed.person().id())
          .thenComparing(seed -> seed.with().map(PersonLine::folded).orElse(""))
          .thenComparingLong(seed -> seed.with().map(with -> with.id().value()).orElse(0L))
          .thenComparingInt(seed -> seed.person().knowing().needs().indexOf(seed.need()));

  /// Who looks for something.
  PersonLine person();

  /// What they look for.
  Need need();

  /// Who knows about it; empty where the user does.
  Optional<PersonLine> with();

  /// What it is ordered by, 0 to 1, never shown on a screen.
  double score();

  /// The topic that it is about: mine, or what the other knows.
  Topic topic();

  /// A topic of the user's is what somebody looks for.
  record YouHelp(PersonLine person, Need need, Topic topic, double score) implements Seed {
    @Override
    public Optional<PersonLine> with() {
      return Optional.empty();
    }
  }

  /// What somebody looks for is known to another: they do not know each other.
  record Introduce(PersonLine person, Need need, PersonLine other, Skill skill, double score)
      implements Seed {
    @Override
    public Optional<PersonLine> with() {
      return Optional.of(other);
    }

    @Override
    public Topic topic() {
      return skill.topic();
    }
  }
}
