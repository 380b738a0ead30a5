package app.siembra.store;

import static app.siembra.store.Draft.row;
import static app.siembra.store.Draft.word;

import app.siembra.model.Objective;
import app.siembra.model.ObjectiveId;
import app.siembra.model.ObjectiveKind;
import app.siembra.model.PersonId;
import java.time.LocalDate;
import java.util.List;

/// What the user is after.
final class ObjectiveShape implements Shape<Objective> {
  @Override
  public FactTable root() {
    return Tables.OBJECTIVE;
  }

  @Override
  public List<FactTable> lists() {
    return List.of(Tables.OBJECTIVE_PERSON, Tables.OBJECTIVE_TOPIC);
  }

  @Override
  public long id(Objective objective) {
    return objective.id().value();
  }

  @Override
  public Objective read(Parts parts) {
    Row row = parts.root();
    ObjectiveId id = new ObjectiveId(row.id());
    Objective.Aim aim = new Objective.Aim(row.word(ObjectiveKind.class), row.text());
    LocalDate until = row.dateOrNull();
    Objective.Span span = new Objective.Span(row.date(), until, row.dateOrNull());
    return new Objective(
        id,
        aim,
        parts.list(Tables.OBJECTIVE_TOPIC, topic -> parts.topic(topic.id())),
        parts.list(Tables.OBJECTIVE_PERSON, person -> new PersonId(person.id())),
        span,
        row.text());
  }

  @Override
  public void write(Objective objective, Draft draft) {
    Objective.Span span = objective.span();
    draft.root(
        objective.id().value(),
        word(objective.aim().kind()),
        objective.aim().text(),
        span.until(),
        span.openedOn(),
        span.closedOn(),
        objective.outcome());
    draft.list(Tables.OBJECTIVE_PERSON, objective.people(), person -> row(person.value()));
    draft.list(Tables.OBJECTIVE_TOPIC, objective.topics(), topic -> row(draft.topic(topic)));
  }
}
