package app.siembra.exchange.vcard;

import app.siembra.model.Knowing;
import app.siembra.model.ProblemException;
import app.siembra.model.Skill;
import app.siembra.model.Topic;
import ezvcard.parameter.ExpertiseLevel;
import ezvcard.property.Expertise;
import ezvcard.property.Hobby;
import ezvcard.property.Interest;
import ezvcard.property.TextProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a card says its person knows and likes (RFC 6715).
final class KnowingReading {
  private static final int ORDINARY = 2;

  private final CardProperties card;

  KnowingReading(CardProperties card) {
    this.card = card;
  }

  Knowing knowing() {
    List<Skill> skills = new ArrayList<>();
    for (Expertise expertise : card.take(Expertise.class)) {
      topic(expertise)
          .ifPresent(topic -> skills.add(new Skill(topic, level(expertise.getLevel()), null, "")));
    }
    List<Topic> interests =
        Stream.concat(card.take(Interest.class).stream(), card.take(Hobby.class).stream())
            .flatMap(interest -> topic(interest).stream())
            .toList();
    return new Knowing(skills, interests, List.of(), List.of());
  }

  private Optional<Topic> topic(TextProperty property) {
    try {
      return Optional.of(new Topic(Text.of(property.getValue())));
    } catch (ProblemException e) {
      card.putBack(property);
      return Optional.empty();
    }
  }

  private static int level(@Nullable ExpertiseLevel level) {
    if (level == null) {
      return ORDINARY;
    }
    return level.equals(ExpertiseLevel.BEGINNER)
        ? 1
        : level.equals(ExpertiseLevel.EXPERT) ? 3 : ORDINARY;
  }
}
