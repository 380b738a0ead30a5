package app.siembra.store;

import static app.siembra.store.Draft.row;

import app.siembra.model.FollowUp;
import app.siembra.model.FollowUpId;
import app.siembra.model.InteractionId;
import app.siembra.model.PersonId;
import java.time.LocalDate;
import java.util.List;

/// A follow-up and whom it concerns.
final class FollowUpShape implements Shape<FollowUp> {
  @Override
  public FactTable root() {
    return Tables.FOLLOW_UP;
  }

  @Override
  public List<FactTable> lists() {
    return List.of(Tables.FOLLOW_UP_PERSON);
  }

  @Override
  public long id(FollowUp followUp) {
    return followUp.id().value();
  }

  @Override
  public FollowUp read(Parts parts) {
    Row row = parts.root();
    FollowUpId id = new FollowUpId(row.id());
    LocalDate due = row.date();
    String text = row.text();
    LocalDate doneOn = row.dateOrNull();
    Long interaction = row.idOrNull();
    return new FollowUp(
        id,
        parts.list(Tables.FOLLOW_UP_PERSON, person -> new PersonId(person.id())),
        due,
        text,
        doneOn,
        interaction == null ? null : new InteractionId(interaction));
  }

  @Override
  public void write(FollowUp followUp, Draft draft) {
    InteractionId interaction = followUp.interaction();
    draft.root(
        followUp.id().value(),
        followUp.due(),
        followUp.text(),
        followUp.doneOn(),
        interaction == null ? null : interaction.value());
    draft.list(Tables.FOLLOW_UP_PERSON, followUp.people(), person -> row(person.value()));
  }
}
