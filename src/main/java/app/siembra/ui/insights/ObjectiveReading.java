package app.siembra.ui.insights;

import app.siembra.model.Objective;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.model.Topic;
import app.siembra.phrase.Phrase;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the form of an objective says, or what is wrong with it and where.
final class ObjectiveReading {
  /// Where in the form something can be wrong.
  enum Spot {
    TEXT,
    UNTIL
  }

  private final ObjectiveFields fields;
  private final LocalDate today;
  private final Map<Spot, Problem> problems = new EnumMap<>(Spot.class);

  ObjectiveReading(ObjectiveFields fields, LocalDate today) {
    this.fields = fields;
    this.today = today;
  }

  /// What was read.
  ///
  /// @param until by when it should be there, or null
  record Read(
      Objective.Aim aim,
      List<Topic> topics,
      List<PersonId> people,
      @Nullable LocalDate until,
      String outcome) {
    /// The objective with all of this.
    Objective on(Objective before) {
      return before
          .withAim(aim)
          .withTopics(topics)
          .withPeople(people)
          .withUntil(until)
          .closed(before.span().closedOn(), outcome);
    }
  }

  /// What is wrong; empty after [#read()] gave something.
  Map<Spot, Problem> problems() {
    return problems;
  }

  /// What the form says; empty if something is wrong.
  Optional<Read> read() {
    LocalDate until = until();
    try {
      var aim = new Objective.Aim(fields.kind.get(), fields.text.get());
      List<Topic> topics = fields.topics.stream().map(Topic::new).toList();
      List<PersonId> people = fields.people.stream().map(PersonLine::id).toList();
      return problems.isEmpty()
          ? Optional.of(new Read(aim, topics, people, until, fields.outcome.get()))
          : Optional.empty();
    } catch (ProblemException mistake) {
      problems.put(Spot.TEXT, mistake.problem());
      return Optional.empty();
    }
  }

  private @Nullable LocalDate until() {
    String typed = fields.until.get();
    Optional<LocalDate> read = Phrase.dayToComeOf(typed, today);
    if (read.isEmpty() && !typed.isBlank()) {
      problems.put(Spot.UNTIL, Problem.of("day.unknown", typed.strip()));
    }
    return read.orElse(null);
  }
}
