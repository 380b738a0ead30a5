package app.siembra.store;

import static app.siembra.store.Draft.row;

import app.siembra.model.FollowUp;
import app.siembra.model.FollowUpId;
import app.siembra.model.InteractionId;
import app.siembra.model.Keys;
import app.siembra.model.PersonId;
import app.siembra.model.Repeat;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    Repeat repeat = repeat(row);
    return new FollowUp(
        id,
        parts.list(Tables.FOLLOW_UP_PERSON, person -> new PersonId(person.id())),
        due,
        text,
        doneOn,
        interaction == null ? null : new InteractionId(interaction),
        repeat);
  }

  private static @Nullable Repeat repeat(Row row) {
    Integer every = row.integerOrNull();
    String unit = row.textOrNull();
    LocalDate since = row.dateOrNull();
    return every == null || unit == null
        ? null
        : new Repeat(every, Keys.read(Repeat.Unit.class, unit), since);
  }

  @Override
  public void write(FollowUp followUp, Draft draft) {
    InteractionId interaction = followUp.interaction();
    Repeat repeat = followUp.repeat();
    draft.root(
        followUp.id().value(),
        followUp.due(),
        followUp.text(),
        followUp.doneOn(),
        interaction == null ? null : interaction.value(),
        repeat == null ? null : repeat.every(),
        repeat == null ? null : Keys.of(repeat.unit()),
        repeat == null ? null : repeat.since());
    draft.list(Tables.FOLLOW_UP_PERSON, followUp.people(), person -> row(person.value()));
  }
}
