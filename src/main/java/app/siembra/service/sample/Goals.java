package app.siembra.service.sample;

import app.siembra.model.Objective;
import app.siembra.model.ObjectiveId;
import app.siembra.model.ObjectiveKind;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// What the user of the invented network is after: one objective of each kind.
final class Goals {
  private final SampleSize size;
  private final LocalDate today;

  Goals(SampleSize size, LocalDate today) {
    this.size = size;
    this.today = today;
  }

  void forEach(Consumer<Objective> each) {
    int id = 0;
    for (ObjectiveKind kind : ObjectiveKind.values()) {
      Dice dice = Dice.of(size.seed(), "goals", id);
      Words words = Tongue.of(size.seed(), id).words();
      String topic = dice.likely(words.section("topic"));
      each.accept(
          new Objective(
              new ObjectiveId(++id),
              new Objective.Aim(kind, words.phrase(section(kind), topic, dice)),
              List.of(new Topic(topic)),
              List.of(),
              new Objective.Span(
                  today.minusDays(dice.between(10, 90)),
                  kind == ObjectiveKind.FRIENDSHIP ? null : today.plusDays(dice.between(30, 200)),
                  null),
              ""));
    }
  }

  private static String section(ObjectiveKind kind) {
    return switch (kind) {
      case OPPORTUNITY -> "opportunity";
      case LEARNING -> "learning";
      case FRIENDSHIP -> "friendship";
    };
  }
}
