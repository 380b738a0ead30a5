package app.siembra.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something the user is after, with topics and people (rule 15).
///
/// @param id identity
/// @param aim of what kind, and in which words
/// @param topics what it is about, each once
/// @param people who has to do with it, each once
/// @param span from when until when
/// @param outcome what came of it, or empty
public record Objective(
    ObjectiveId id, Aim aim, List<Topic> topics, List<PersonId> people, Span span, String outcome) {
  /// What it is.
  ///
  /// @param kind for which of the three reasons
  /// @param text in the user's words; never empty
  public record Aim(ObjectiveKind kind, String text) {
    public Aim {
      text = Check.required(text, "objective.empty");
    }
  }

  /// Its days.
  ///
  /// @param openedOn when the user set it
  /// @param until by when it should be there, or null
  /// @param closedOn when the user was done with it, null before
  public record Span(LocalDate openedOn, @Nullable LocalDate until, @Nullable LocalDate closedOn) {}

  public Objective {
    topics = Distinct.byFold(topics, Topic::name);
    people = people.stream().distinct().toList();
    outcome = Check.lines(outcome);
  }

  /// Whether the user is still after it on that day.
  public boolean isOpen(LocalDate today) {
    LocalDate closed = span.closedOn();
    return !span.openedOn().isAfter(today) && (closed == null || closed.isAfter(today));
  }

  /// The same with other words or of another kind.
  public Objective withAim(Aim changed) {
    return new Objective(id, changed, topics, people, span, outcome);
  }

  /// The same about other topics.
  public Objective withTopics(List<Topic> changed) {
    return new Objective(id, aim, changed, people, span, outcome);
  }

  /// The same with other people.
  public Objective withPeople(List<PersonId> changed) {
    return new Objective(id, aim, topics, changed, span, outcome);
  }

  /// The same by another day.
  public Objective withUntil(@Nullable LocalDate changed) {
    return new Objective(
        id, aim, topics, people, new Span(span.openedOn(), changed, span.closedOn()), outcome);
  }

  /// The same, done with on that day; opened again with null.
  public Objective closed(@Nullable LocalDate on, String cameOfIt) {
    return new Objective(
        id, aim, topics, people, new Span(span.openedOn(), span.until(), on), cameOfIt);
  }
}
