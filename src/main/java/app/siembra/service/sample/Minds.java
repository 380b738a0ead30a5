package app.siembra.service.sample;

import app.siembra.model.Knowing;
import app.siembra.model.Need;
import app.siembra.model.Skill;
import app.siembra.model.Told;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What invented people know, like, look for, and know the user for.
final class Minds {
  private final Words words;
  private final LocalDate today;

  Minds(Words words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  Knowing knowing(Persona persona, Dice dice) {
    if (!persona.isSorted()) {
      return Knowing.NOTHING;
    }
    List<Skill> knows =
        Stream.generate(() -> Skill.of(topic(dice), dice.between(1, 3)))
            .limit(dice.between(0, 3))
            .toList();
    List<Topic> interests =
        Stream.generate(() -> new Topic(topic(dice))).limit(dice.between(0, 2)).toList();
    List<Need> needs = dice.chance(0.12) ? List.of(need(dice)) : List.of();
    List<Told> told = dice.chance(0.3) ? List.of(told(dice)) : List.of();
    return new Knowing(knows, interests, needs, told);
  }

  private Need need(Dice dice) {
    String about = topic(dice);
    String text = words.phrase("need", about, dice);
    Topic topic = dice.chance(0.5) && text.contains(about) ? new Topic(about) : null;
    return new Need(text, topic, today.minusDays(dice.between(3, 200)), null);
  }

  private Told told(Dice dice) {
    return new Told(new Topic(dice.likely(Faces.MY_TOPICS)), today.minusDays(dice.between(5, 900)));
  }

  private String topic(Dice dice) {
    return dice.likely(words.section("topic"));
  }
}
